import ArgumentParser
import Money
import Timekeeping

extension BusinessDay {
    /// The day that an argument names.
    init(argument: String) throws {
        do {
            self = try BusinessDay(parsing: argument)
        } catch {
            throw ValidationError("\(error)")
        }
    }
}

extension Money {
    /// The amount without its sign, after its currency's code.
    var unsigned: String { "\(currency.code) \(plain.replacing("-", with: ""))" }
}
