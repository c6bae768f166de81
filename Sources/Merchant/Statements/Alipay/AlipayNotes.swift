import Timekeeping

/// What the lines of an Alipay bill that begin with # say.
struct AlipayNotes {
    /// The account.
    private(set) var account: String?
    /// The days that the bill covers.
    private(set) var days: ClosedRange<BusinessDay>?
    /// Whether the mark of the end of the rows was met.
    private(set) var isAtEnd = false

    private let file: String

    init(file: String) {
        self.file = file
    }

    /// Takes note of a line.
    mutating func note(_ text: String, line: Int, hasLineBreak: Bool) {
        if text.contains("列表结束") {
            isAtEnd = hasLineBreak
        } else if text.contains("账号"), let number = text.bracketed.first {
            account = number
        } else if text.contains("起始日期") {
            days = Self.range(text.bracketed)
        }
    }

    /// The days from the first moment up to the second one, at which a day that begins then is no more covered.
    private static func range(_ moments: [String]) -> ClosedRange<BusinessDay>? {
        let days = moments.compactMap { BusinessDay(written: $0) }
        guard days.count == 2, days[0] <= days[1] else { return nil }
        let isMidnight = moments[1].hasSuffix("00:00:00") && days[0] < days[1]
        return days[0]...(isMidnight ? days[1].advanced(by: -1) : days[1])
    }
}

extension String {
    /// What stands in square brackets, without blanks around it.
    var bracketed: [String] {
        split(separator: "[", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.firstIndex(of: "]").map { String(part[..<$0].trimmingBlanks) }
        }
    }

    /// The runs of digits, with points, minus signs and commas between them, that stand in the text.
    var numbers: [String] {
        var numbers: [String] = []
        var number = ""
        for character in self + " " {
            let isPart = character.isASCII && (character.isNumber || (character == "-" && number.isEmpty))
            if isPart || (!number.isEmpty && (character == "." || character == ",")) {
                number.append(character)
            } else {
                if number.contains(where: \.isNumber) { numbers.append(number) }
                number = ""
            }
        }
        return numbers
    }
}

extension BusinessDay {
    /// A day written in whichever usual way: 2026-11-22, 2026/1/2, 20261122 or 2026年11月22日; a time may follow.
    init?(written text: String) {
        let groups = text.split { !$0.isASCII || !$0.isNumber }.map(String.init)
        guard let first = groups.first else { return nil }
        var numbers = groups.prefix(3).compactMap { Int($0) }
        if first.count == 8 || first.count == 14, let digits = Int(first.prefix(8)) {
            numbers = [digits / 10_000, digits / 100 % 100, digits % 100]
        } else if first.count != 4 || groups.count < 3 || groups[1].count > 2 || groups[2].count > 2 {
            return nil
        }
        guard numbers.count == 3, let day = try? BusinessDay(year: numbers[0], month: numbers[1], day: numbers[2])
        else {
            return nil
        }
        self = day
    }
}
