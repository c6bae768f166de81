import ArgumentParser
import Clearing
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

extension StatementFormat {
    /// The form that an argument names.
    init(argument: String) throws {
        guard let format = StatementFormat(rawValue: argument) else {
            let names = StatementFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("The form of a statement is one of \(names).")
        }
        self = format
    }
}

extension Money {
    /// The amount without its sign, after its currency's code.
    var unsigned: String { "\(currency.code) \(plain.replacing("-", with: ""))" }
}
