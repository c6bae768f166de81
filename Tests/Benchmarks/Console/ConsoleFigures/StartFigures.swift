import Foundation
import Glibc
import Measuring

/// From the start of a program to the last byte of its first frame.
struct StartFigures {
    private let shop: Shop
    private let peers: [Peer]
    private static let repetitions = 11

    init(_ shop: Shop, _ peers: [Peer]) {
        self.shop = shop
        self.peers = peers
    }

    func figures() throws -> [Figure] {
        let ours = try seconds { try shop.console() }
        progress("first frame: \(ours.asDuration)")
        let theirs = try peers.map { "\($0.name) \(try seconds($0.start).asDuration)" }
        return [
            Figure(
                work: "start to the first frame",
                ours: ours.asDuration,
                beside: theirs.joined(separator: ", "),
                result: "",
                goal: "within 100 ms",
                isMet: ours < 0.100
            )
        ]
    }

    private func seconds(_ start: () throws -> TerminalProgram) throws -> Double {
        median(
            try (0..<Self.repetitions).map { _ in
                let program = try start()
                let frame = program.firstFrame()
                program.settle()
                kill(program.identifier, SIGTERM)
                program.settle()
                return frame.last
            }
        )
    }
}
