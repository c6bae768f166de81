#if canImport(Glibc)
    import Glibc
#endif

extension LedgerDirectory {
    /// The program that may write to the ledger now, as it named itself; `nil` when there is none.
    ///
    /// The lock itself is not tried: whoever asks must not be in the way of one who wants it.
    public var writer: String? {
        let descriptor = open(lock, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard let word = WriterLock.word(descriptor) else { return nil }
        // A program that was killed left its word behind.
        guard let process = word.split(separator: " ").last.flatMap({ Int32($0.dropLast()) }) else { return word }
        return kill(process, 0) == 0 || errno == EPERM ? word : nil
    }
}
