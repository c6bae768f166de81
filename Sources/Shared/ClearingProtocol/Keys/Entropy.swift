import Crypto
import Synchronization

/// Where random bytes come from: the system, or a seed that makes a run repeatable.
public struct Entropy: Sendable {
    private let source: @Sendable (Int) -> [UInt8]

    /// Entropy from any source; `source` answers as many bytes as it is asked for.
    public init(source: @escaping @Sendable (Int) -> [UInt8]) {
        self.source = source
    }

    /// That many random bytes.
    public func bytes(_ count: Int) -> [UInt8] {
        source(count)
    }

    /// A number from 0 up to, but not including, `bound`, each equally likely.
    ///
    /// - Precondition: `bound` is positive.
    public func number(below bound: UInt64) -> UInt64 {
        // A draw at or past the last whole multiple of the bound would make small numbers likelier.
        let fair = UInt64.max - UInt64.max % bound
        while true {
            let draw = bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            if draw < fair { return draw % bound }
        }
    }

    /// The operating system's generator.
    public static let system = Entropy { count in
        var generator = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 7)
        // Eight at a time, for each draw asks the kernel.
        while bytes.count < count {
            withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) }
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    /// A stream that is the same for the same seed: SHA-256 over the seed and a counter. For tests and demos; keys
    /// made from it are no secret.
    public static func seeded(_ seed: UInt64, stream: String = "") -> Entropy {
        let generator = SeededStream(seed: seed, stream: stream)
        return Entropy { generator.bytes($0) }
    }
}

/// The state of one seeded stream.
private final class SeededStream: Sendable {
    private struct State {
        var counter: UInt64 = 0
        var left: [UInt8] = []
    }

    private let prefix: [UInt8]
    private let state = Mutex(State())

    init(seed: UInt64, stream: String) {
        prefix = Array("\(seed)/\(stream)/".utf8)
    }

    func bytes(_ count: Int) -> [UInt8] {
        state.withLock { state in
            while state.left.count < count {
                state.left += SHA256.hash(data: prefix + Array(String(state.counter).utf8))
                state.counter += 1
            }
            defer { state.left.removeFirst(count) }
            return Array(state.left.prefix(count))
        }
    }
}
