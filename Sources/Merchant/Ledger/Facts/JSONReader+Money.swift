import ClearingProtocol
import Money

extension JSONReader {
    /// The sum of money in this object, which is above zero.
    ///
    /// - Throws: ``JSONError`` when there is none.
    func positiveMoney(_ name: String = "amount") throws(JSONError) -> Money {
        Money(
            minorUnits: try member(name).integer(in: 1...JSONValue.largestInteger),
            currency: try member("currency").currency()
        )
    }

    /// The sum of money in this object, or `nil` when it has no member of that name.
    func optionalMoney(_ name: String) throws(JSONError) -> Money? {
        try optional(name) == nil ? nil : try money(name)
    }

    /// The network in this object, the usual one when none is named.
    ///
    /// - Throws: ``JSONError`` when it cannot be the name of one.
    func network() throws(JSONError) -> String {
        guard let reader = try optional("network") else { return Account.defaultNetwork }
        return try reader.string("1 to 32 small letters, digits and hyphens") { Account.isPart($0) ? $0 : nil }
    }
}

extension JSONValue {
    /// The member that names a network; the usual one is not named.
    static func network(_ name: String) -> JSONValue? {
        name == Account.defaultNetwork ? nil : .string(name)
    }
}
