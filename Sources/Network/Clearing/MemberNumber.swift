/// Numbers such as M0001 and T0001.
enum MemberNumber {
    /// The letter and the count, with at least four digits.
    static func text(_ letter: String, _ count: Int) -> String {
        let digits = String(count)
        return letter + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
