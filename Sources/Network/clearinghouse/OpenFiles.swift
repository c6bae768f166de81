#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How many files and connections the program may have open.
enum OpenFiles {
    /// As many as are ever wanted: each terminal keeps one connection for its events.
    private static let enough: rlim_t = 65_536

    /// Raises the limit as far as the system allows without asking; the usual one of 1,024 is a thousand tills' alone.
    static func raiseLimit() {
        var limit = rlimit()
        guard getrlimit(Int32(RLIMIT_NOFILE.rawValue), &limit) == 0, limit.rlim_cur < enough else { return }
        limit.rlim_cur = min(limit.rlim_max, enough)
        setrlimit(Int32(RLIMIT_NOFILE.rawValue), &limit)
    }
}
