/// The clocks that Adyen's reports name by their letters.
enum AdyenTimeZone {
    /// Minutes ahead of UTC; those of a letter code that several countries use are of the one that Adyen serves by it.
    private static let minutes: [String: Int] = [
        "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 60, "BST": 60, "IST": 330, "CET": 60, "CEST": 120, "MET": 60,
        "MEST": 120, "EET": 120, "EEST": 180, "MSK": 180, "TRT": 180, "SAST": 120, "GST": 240, "AST": -240, "ADT": -180,
        "NST": -210, "NDT": -150, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360,
        "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600, "BRT": -180, "BRST": -120, "ART": -180,
        "CLT": -240, "CLST": -180, "COT": -300, "PET": -300, "SGT": 480, "HKT": 480, "MYT": 480, "PHT": 480,
        "ICT": 420, "WIB": 420, "JST": 540, "KST": 540, "AWST": 480, "ACST": 570, "ACDT": 630, "AEST": 600,
        "AEDT": 660, "NZST": 720, "NZDT": 780,
    ]

    /// The minutes that a clock is ahead of UTC: of letters such as `CET`, or of an offset such as `GMT+08:00`.
    static func minutesEast(of name: String) -> Int? {
        if let minutes = minutes[name] { return minutes }
        var rest = Substring(name)
        for prefix in ["GMT", "UTC"] where rest.hasPrefix(prefix) { rest = rest.dropFirst(3) }
        guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
        let digits = rest.dropFirst().utf8.filter { $0 != UInt8(ascii: ":") }
        guard (1...4).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
        let number = digits.reduce(0) { $0 * 10 + Int($1.digitValue) }
        let total = digits.count > 2 ? number / 100 * 60 + number % 100 : number * 60
        return total <= 14 * 60 ? (sign == "-" ? -total : total) : nil
    }
}
