/// Where the fields of a line stand: each so many bytes wide, with one blank between two.
///
/// Source: 全渠道商户对账文件 (open.unionpay.com), general transactions (ZM) and disputes (ZME).
struct UnionPayLayout: Sendable {
    /// The widths of the fields.
    let widths: [Int]
    /// The first byte of each field.
    let starts: [Int]
    /// The width of a line.
    let length: Int

    private init(_ widths: [Int]) {
        self.widths = widths
        var starts: [Int] = []
        var start = 0
        for width in widths {
            starts.append(start)
            start += width + 1
        }
        self.starts = starts
        length = start - 1
    }

    /// General transactions.
    static let transactions = UnionPayLayout([
        3, 11, 11, 6, 10, 19, 12, 4, 2, 21, 2, 32, 2, 6, 10, 13, 13, 4, 15, 2, 2, 6, 2, 4, 32, 1, 21, 15, 1, 15, 32, 13,
        13, 8, 32, 13, 13, 12, 2, 1, 32, 98,
    ])

    /// Disputes.
    static let disputes = UnionPayLayout([
        3, 11, 11, 6, 10, 19, 12, 4, 2, 2, 6, 10, 4, 12, 13, 13, 15, 15, 1, 12, 2, 135,
    ])

    /// Whether a line has the width: the description gives the last field a byte more than the sample programs.
    func fits(_ line: ArraySlice<UInt8>) -> Bool { line.count == length || line.count == length + 1 }

    /// The number of the first field, from 1, behind which no blank stands; nil where each has one.
    func misplaced(in line: ArraySlice<UInt8>, before last: Int) -> Int? {
        for (number, start) in starts.enumerated().dropFirst().prefix(last - 1)
        where line.count >= start && line[line.startIndex + start - 1] != 0x20 { return number }
        return nil
    }
}
