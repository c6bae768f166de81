import Glibc

/// An open way to a printer, closed with its owner. No call waits longer than it is told to.
struct PrinterChannel: ~Copyable {
    let descriptor: Int32
    let isSocket: Bool
    /// Whether something can come back.
    let isTwoWay: Bool

    init(descriptor: Int32, isSocket: Bool = false, isTwoWay: Bool) {
        self.descriptor = descriptor
        self.isSocket = isSocket
        self.isTwoWay = isTwoWay
    }

    deinit { close(descriptor) }

    /// Writes all bytes, waiting for each part to be taken.
    ///
    /// - Throws: ``PrinterError/stuck`` or ``PrinterError/interrupted(reason:)``.
    func write(_ bytes: [UInt8], within patience: Duration) throws(PrinterError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { part in
                isSocket
                    ? send(descriptor, part.baseAddress, part.count, Int32(MSG_NOSIGNAL))
                    : Glibc.write(descriptor, part.baseAddress, part.count)
            }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN || errno == EWOULDBLOCK {
                guard Self.wait(for: POLLOUT, on: descriptor, within: patience) else { throw .stuck }
            } else if errno != EINTR {
                throw .interrupted(reason: Self.systemReason())
            }
        }
    }

    /// The next byte that the printer sends, `nil` when none comes in time.
    ///
    /// - Throws: ``PrinterError/interrupted(reason:)`` when none can come any more.
    func read(until deadline: ContinuousClock.Instant) throws(PrinterError) -> UInt8? {
        guard isTwoWay else { return nil }
        while true {
            var byte: UInt8 = 0
            let count = Glibc.read(descriptor, &byte, 1)
            if count == 1 { return byte }
            if count == 0, isSocket { throw .interrupted(reason: "the printer hung up") }
            if count < 0, errno != EAGAIN, errno != EWOULDBLOCK, errno != EINTR {
                throw .interrupted(reason: Self.systemReason())
            }
            let left = deadline - ContinuousClock.now
            guard left > .zero else { return nil }
            if count == 0 {
                // A USB printer answers with nothing at once: ask again a little later.
                usleep(20_000)
            } else {
                _ = Self.wait(for: POLLIN, on: descriptor, within: left)
            }
        }
    }

    /// Throws away what came in without being asked for.
    func drain() throws(PrinterError) {
        while try read(until: .now) != nil {}
    }

    /// Ends a connection so that what was sent arrives: a close alone may throw it away.
    ///
    /// - Throws: ``PrinterError/interrupted(reason:)`` when the printer broke off before.
    func finish(within patience: Duration) throws(PrinterError) {
        guard isSocket else { return }
        shutdown(descriptor, Int32(SHUT_WR))
        let deadline = ContinuousClock.now + patience
        while true {
            var byte: UInt8 = 0
            let count = Glibc.read(descriptor, &byte, 1)
            if count == 0 { return }
            if count < 0, errno != EAGAIN, errno != EWOULDBLOCK, errno != EINTR {
                throw .interrupted(reason: Self.systemReason())
            }
            let left = deadline - .now
            // A printer that keeps the line open has what it was sent.
            guard left > .zero, count > 0 || Self.wait(for: POLLIN, on: descriptor, within: left) else { return }
        }
    }

    /// Waits until something can be done with a descriptor; `false` when the time is up.
    static func wait(for events: Int32, on descriptor: Int32, within patience: Duration) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        let deadline = ContinuousClock.now + patience
        while true {
            let left = deadline - ContinuousClock.now
            let (seconds, attoseconds) = left.components
            // Rounded up: a wait of nothing would spin until the time is up.
            let milliseconds = left > .zero ? min(seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1, 60_000) : 0
            let count = poll(&entry, 1, Int32(milliseconds))
            if count > 0 { return true }
            if count == 0, milliseconds == 0 || deadline <= .now { return false }
            if count < 0, errno != EINTR { return false }
        }
    }

    static func systemReason(_ code: Int32 = errno) -> String { String(cString: strerror(code)) }
}
