import Glibc

/// A connection that says something, and then takes hardly anything of what it is answered.
struct DeafConnection {
    struct Failure: Error {}

    private let descriptor: Int32

    init(port: UInt16, saying text: String) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var size: Int32 = 2_048
        setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let failure = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        let bytes = Array(text.utf8)
        guard failure == 0, write(descriptor, bytes, bytes.count) == bytes.count else { throw Failure() }
    }

    func close() {
        _ = Glibc.close(descriptor)
    }
}
