import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the kernel says of this process; on other systems than Linux there is nothing.
struct ProcessFigures {
    private var figures: [(name: String, help: String, value: Int)] = []

    static func now() -> ProcessFigures {
        var figures = ProcessFigures()
        if let pages = memoryPages() {
            let size = pages * sysconf(Int32(_SC_PAGESIZE))
            figures.figures.append(("process_resident_memory_bytes", "Memory in use.", size))
        }
        if let open = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count {
            figures.figures.append(("process_open_fds", "Files and connections that are open.", open))
        }
        var limit = rlimit()
        if getrlimit(Int32(RLIMIT_NOFILE.rawValue), &limit) == 0 {
            let most = Int(clamping: limit.rlim_cur)
            figures.figures.append(("process_max_fds", "The most that may be open.", most))
        }
        return figures
    }

    func add(to report: inout PrometheusText) {
        for figure in figures { report.add(figure.name, .gauge, figure.help, figure.value) }
    }

    private static func memoryPages() -> Int? {
        guard let data = FileManager.default.contents(atPath: "/proc/self/statm") else { return nil }
        let numbers = String(decoding: data, as: UTF8.self).split(separator: " ")
        return numbers.count > 1 ? Int(numbers[1]) : nil
    }
}
