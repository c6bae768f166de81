import ClearingProtocol
import Money
import Timekeeping

extension Projection {
    mutating func add(_ fact: OperatorAdded, _ entry: JournalEntry) throws {
        if fact.number > 1 { _ = try theOperator(fact.number - 1) }
        try add(OperatorRow(fact, entry), "operator \(fact.number)")
    }

    mutating func change(_ fact: OperatorChanged, _ entry: JournalEntry) throws {
        var row = try theOperator(fact.number)
        if let name = fact.name { try row.rename(to: name) }
        if let role = fact.role { row.role = role }
        if let pin = fact.pin {
            row.pin = pin
            row.forgetWrongPINs()
        }
        if let limit = fact.refundLimit {
            row.refundLimit = limit.minorUnits
            row.currency = limit.currency.code
        }
        if let isDisabled = fact.isDisabled { row.isDisabled = isDisabled }
        try put(row)
    }

    mutating func signIn(_ fact: OperatorSignedIn, _ entry: JournalEntry) throws {
        var row = try theOperator(fact.number)
        row.signedInAt = entry.recordedAt.description
        row.forgetWrongPINs()
        try put(row)
    }

    mutating func refuse(_ fact: OperatorRefused, _ entry: JournalEntry) throws {
        var row = try theOperator(fact.number)
        row.wrongPINs = fact.wrong
        row.lockedUntil = fact.lockedUntil?.description
        try put(row)
    }

    // Whoever allows something showed the right PIN.
    mutating func allow(_ fact: PermissionGiven) throws {
        var row = try theOperator(fact.number)
        row.forgetWrongPINs()
        try put(row)
    }

    mutating func theOperator(_ number: Int) throws -> OperatorRow {
        try existing(OperatorRow.self, number, "operator \(number)")
    }
}

extension OperatorRow {
    fileprivate mutating func forgetWrongPINs() {
        wrongPINs = 0
        lockedUntil = nil
    }
}
