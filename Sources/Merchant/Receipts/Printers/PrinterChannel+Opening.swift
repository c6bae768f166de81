import Glibc

extension PrinterChannel {
    /// Opens the way to a printer.
    ///
    /// - Throws: ``PrinterError/unreachable(_:reason:)`` or ``PrinterError/wrongKind(_:)``.
    static func open(_ address: PrinterAddress, within patience: Duration) throws(PrinterError) -> PrinterChannel {
        switch address {
        case .file(let path): try openFile(path, address)
        case .device(let path): try openDevice(path, address)
        case .network(let host, let port): try connect(host, port, address, within: patience)
        }
    }

    private static func openFile(_ path: String, _ address: PrinterAddress) throws(PrinterError) -> PrinterChannel {
        // Without waiting: a pipe that nobody reads would hold the till up.
        let flags = O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK | O_CLOEXEC | O_NOCTTY
        let descriptor = Glibc.open(path, flags, mode_t(0o600))
        guard descriptor >= 0 else { throw .unreachable(address, reason: systemReason()) }
        guard kind(of: descriptor) == S_IFREG else {
            close(descriptor)
            throw .wrongKind(address)
        }
        return PrinterChannel(descriptor: descriptor, isTwoWay: false)
    }

    private static func openDevice(_ path: String, _ address: PrinterAddress) throws(PrinterError) -> PrinterChannel {
        let flags = O_NONBLOCK | O_CLOEXEC | O_NOCTTY
        var descriptor = Glibc.open(path, O_RDWR | flags)
        let isTwoWay = descriptor >= 0
        if !isTwoWay, errno == EACCES { descriptor = Glibc.open(path, O_WRONLY | flags) }
        guard descriptor >= 0 else { throw .unreachable(address, reason: systemReason()) }
        guard kind(of: descriptor) == S_IFCHR else {
            close(descriptor)
            throw .wrongKind(address)
        }
        var mode = termios()
        if tcgetattr(descriptor, &mode) == 0 {
            // A serial line must change no byte and echo none.
            cfmakeraw(&mode)
            tcsetattr(descriptor, TCSANOW, &mode)
        }
        return PrinterChannel(descriptor: descriptor, isTwoWay: isTwoWay)
    }

    private static func kind(of descriptor: Int32) -> mode_t? {
        var attributes = stat()
        return fstat(descriptor, &attributes) == 0 ? attributes.st_mode & S_IFMT : nil
    }

    private static func connect(
        _ host: String,
        _ port: UInt16,
        _ address: PrinterAddress,
        within patience: Duration
    ) throws(PrinterError) -> PrinterChannel {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_NUMERICSERV
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, String(port), &hints, &list)
        guard code == 0 else { throw .unreachable(address, reason: String(cString: gai_strerror(code))) }
        defer { freeaddrinfo(list) }
        var reason = "no address"
        var next = list
        while let candidate = next?.pointee {
            next = candidate.ai_next
            switch connect(to: candidate, within: patience) {
            case .success(let descriptor):
                return PrinterChannel(descriptor: descriptor, isSocket: true, isTwoWay: true)
            case .failure(let failure): reason = failure.reason
            }
        }
        throw .unreachable(address, reason: reason)
    }

    private struct Failure: Error {
        let reason: String
    }

    private static func connect(to candidate: addrinfo, within patience: Duration) -> Result<Int32, Failure> {
        let kind = candidate.ai_socktype | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = socket(candidate.ai_family, kind, candidate.ai_protocol)
        guard descriptor >= 0 else { return .failure(Failure(reason: systemReason())) }
        var code: Int32 = 0
        if Glibc.connect(descriptor, candidate.ai_addr, candidate.ai_addrlen) != 0 {
            code = errno
            if code == EINPROGRESS {
                var length = socklen_t(MemoryLayout<Int32>.size)
                if !wait(for: POLLOUT, on: descriptor, within: patience) {
                    code = ETIMEDOUT
                } else if getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &length) != 0 {
                    code = errno
                }
            }
        }
        guard code == 0 else {
            close(descriptor)
            return .failure(Failure(reason: systemReason(code)))
        }
        return .success(descriptor)
    }
}
