import ClearingClient
import ClearingProtocol
import Ledger
import Money

extension Operators {
    /// The most Unicode scalars of a name.
    public static let longestName = 32

    /// Whether two names are the same to people.
    static func areAlike(_ first: String, _ second: String) -> Bool {
        first.lowercased() == second.lowercased()
    }

    /// Why a name is nobody's, whoever works here; `nil` when it is one.
    public static func refusal(ofName name: String) -> OperatorRefusal? {
        do {
            try check(name, among: [])
            return nil
        } catch TillError.operators(let refusal) {
            return refusal
        } catch {
            return .nameRule
        }
    }

    /// Nothing when a name can be shown, and is and was nobody else's: entries name their actor.
    static func check(_ name: String, among others: [Operator]) throws {
        let isName =
            (1...longestName).contains(name.unicodeScalars.count)
            && name.first?.isWhitespace == false && name.last?.isWhitespace == false
            && !name.unicodeScalars.contains { scalar in
                [.control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned]
                    .contains(scalar.properties.generalCategory)
            }
        guard isName else { throw TillError.operators(.nameRule) }
        guard !areAlike(name, Till.networkName) else { throw TillError.operators(.nameTaken(name)) }
        for other in others where ([other.name] + other.formerNames).contains(where: { areAlike($0, name) }) {
            throw TillError.operators(.nameTaken(name))
        }
    }

    /// Nothing when a limit is one in the merchant's money.
    static func check(_ limit: Money?, in view: LedgerView) throws {
        guard let limit else { return }
        let currency = try view.profile().currency
        guard limit.currency == currency else {
            throw TillError.currency(found: limit.currency, expected: currency)
        }
        guard (0...JSONValue.largestInteger).contains(limit.minorUnits) else {
            throw TillError.failed("The limit for refunds cannot be \(limit.labelled); write 0 or more.")
        }
    }

    static func theOperator(_ number: Int, in view: LedgerView) throws -> Operator {
        guard let person = try view.theOperator(number) else {
            throw TillError.operators(.unknown("number \(number)"))
        }
        return person
    }

    /// What hashes PINs.
    ///
    /// - Parameter isFirst: whether the key may be made, as no hash needs the one that is missing.
    func hashing(isFirst: Bool) throws -> OperatorPINHash {
        let file = KeyFile(path: ledger.directory.operatorsKey)
        if isFirst { return OperatorPINHash(secret: try file.loadOrCreate(from: entropy), rounds: rounds) }
        guard let key = try file.load() else {
            throw TillError.operators(.keyMissing(path: file.path))
        }
        return OperatorPINHash(secret: key, rounds: rounds)
    }

    func read<Result>(_ body: (LedgerView) throws -> Result) throws(TillError) -> Result {
        do { return try ledger.read(body) } catch { throw TillError(error) }
    }

    func write<Result>(
        as actor: String? = nil,
        _ body: (LedgerTransaction) throws -> Result
    ) throws(TillError) -> Result {
        do { return try ledger.write(actor: actor ?? self.actor, body) } catch { throw TillError(error) }
    }
}
