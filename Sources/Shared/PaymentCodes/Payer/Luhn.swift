/// The check of card numbers, ISO/IEC 7812-1, annex B.
enum Luhn {
    /// Whether the values of some digits, the check digit last, pass.
    static func isKept(by digits: some BidirectionalCollection<UInt8>) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, element in
            let digit = Int(element.element)
            guard !element.offset.isMultiple(of: 2) else { return sum + digit }
            return sum + (digit < 5 ? digit * 2 : digit * 2 - 9)
        }
        return sum.isMultiple(of: 10)
    }
}
