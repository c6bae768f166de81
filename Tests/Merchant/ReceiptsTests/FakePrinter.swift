import Foundation
import Synchronization

@testable import Receipts

/// A printer in the network, on the loopback interface: it answers, fails and keeps silent as it is told to.
final class FakePrinter: Sendable {
    /// How it behaves.
    struct Manner: Sendable {
        /// What it answers to `DLE EOT` 1 to 4; nothing at all when it is silent.
        var status: [UInt8] = [0x12, 0x12, 0x12, 0x12]
        /// What it answers so after the first bytes to print have come.
        var statusWhilePrinting: [UInt8]?
        /// Whether it answers at all.
        var isSilent = false
        /// Whether it says when all is printed.
        var saysWhenPrinted = true
        /// After how many bytes it hangs up.
        var hangsUpAfter = Int.max
        /// Whether it takes nothing of what it is sent.
        var isStuck = false
    }

    let address: PrinterAddress
    private let listener: Int32
    private let received = Mutex<[UInt8]>([])
    private let connections = Mutex<[Int32]>([])

    /// What came in to be printed, without the questions.
    var printed: [UInt8] { received.withLock(\.self) }

    init(_ manner: Manner = Manner()) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.listener = listener
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        // So small that what nobody takes is soon too much.
        var room: Int32 = 4096
        setsockopt(listener, SOL_SOCKET, SO_RCVBUF, &room, socklen_t(MemoryLayout<Int32>.size))
        let isListening = withUnsafeMutablePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 8) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard isListening else { throw POSIXError(.EADDRNOTAVAIL) }
        address = .network(host: "127.0.0.1", port: UInt16(bigEndian: place.sin_port))
        Thread.detachNewThread { [self] in serve(manner) }
    }

    /// Ends the printer and its connections.
    func end() {
        shutdown(listener, Int32(SHUT_RDWR))
        connections.withLock { $0.forEach { _ = shutdown($0, Int32(SHUT_RDWR)) } }
    }

    private func serve(_ manner: Manner) {
        while true {
            let connection = accept(listener, nil, nil)
            guard connection >= 0 else { break }
            connections.withLock { $0.append(connection) }
            Thread.detachNewThread { [self] in
                guard !manner.isStuck else { return }
                talk(on: connection, manner)
                // A number that is closed may be another test's at once: it is forgotten with it.
                connections.withLock { open in
                    open.removeAll { $0 == connection }
                    _ = close(connection)
                }
            }
        }
        close(listener)
    }

    private func talk(on connection: Int32, _ manner: Manner) {
        var waiting: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 512)
        var taken = 0
        while true {
            let count = recv(connection, &part, part.count, 0)
            guard count > 0 else { return }
            waiting += part[..<count]
            while let step = Self.step(in: waiting) {
                waiting.removeFirst(step.length)
                let hasBegun = received.withLock { !$0.isEmpty }
                let status = hasBegun ? manner.statusWhilePrinting ?? manner.status : manner.status
                switch step.question {
                case .status(let kind):
                    if !manner.isSilent { answer(status[Int(kind) - 1], on: connection) }
                case .printed:
                    if !manner.isSilent, manner.saysWhenPrinted { answer(0, on: connection) }
                case .none(let byte):
                    received.withLock { $0.append(byte) }
                    taken += 1
                    if taken >= manner.hangsUpAfter { return }
                }
            }
        }
    }

    private func answer(_ byte: UInt8, on connection: Int32) {
        var byte = byte
        _ = send(connection, &byte, 1, Int32(MSG_NOSIGNAL))
    }

    private enum Question {
        case status(UInt8)
        case printed
        case none(UInt8)
    }

    private static func step(in bytes: [UInt8]) -> (length: Int, question: Question)? {
        guard let first = bytes.first else { return nil }
        guard first == 0x10 || first == 0x1D else { return (1, .none(first)) }
        guard bytes.count >= 3 else { return nil }
        if bytes.starts(with: [0x10, 0x04]), (1...4).contains(bytes[2]) { return (3, .status(bytes[2])) }
        if bytes.starts(with: [0x1D, 0x72, 1]) { return (3, .printed) }
        return (1, .none(first))
    }
}
