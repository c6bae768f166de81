/// A text of a certain length, and the version of the symbol that it should get.
struct SymbolSample: Sendable {
    let version: Int
    let text: String

    /// The bytes that a symbol holds at level M (ISO/IEC 18004, table 7), from version 2 on.
    private static let capacities = [26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412]

    /// Versions 2...15, each full at level M. Every other one has Chinese in it, and so three bytes less: it also says
    /// that it is UTF-8.
    static let all = zip(2..., capacities).map { version, capacity in
        version % 2 == 0
            ? SymbolSample(version: version, bytes: capacity)
            : SymbolSample(version: version, bytes: capacity - 3, end: "荷园")
    }

    /// An address of so many bytes.
    init(version: Int, bytes: Int, end: String = "") {
        self.version = version
        let start = "https://pay.example/o/"
        let count = bytes - start.utf8.count - end.utf8.count
        text = start + (0..<count).map { String((version * 7 + $0 * 5) % 32, radix: 32) }.joined() + end
    }
}
