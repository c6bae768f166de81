import ClearingProtocol
public import Ledger
import Money
import Reconciliation
import StatementStore
public import Timekeeping

extension Reconciler {
    /// Explains an open difference, which then stands no more, or leaves it open for a reason.
    ///
    /// - Parameters:
    ///   - name: what the difference is called.
    ///   - day: the day whose reconciliation decides it.
    ///   - isCarried: whether it stays open.
    ///   - note: why, in words; needed where the reason is another one.
    ///   - actor: who decides.
    ///   - signIn: who of the till's operators that is.
    /// - Throws: ``ReconcilerError``; ``TillError/operators(_:)`` when they may not.
    public func decide(
        _ name: String,
        on day: BusinessDay,
        reason: ResolvedBreak.Reason,
        isCarried: Bool,
        note: String?,
        by actor: String,
        signIn: SignIn?
    ) throws {
        let decisions = try decisions()
        guard decisions.signed[day] == nil else { throw ReconcilerError.signed(day) }
        let note = try Self.checked(note, isNeeded: reason == .other)
        guard let open = try reconcile(day).breaks.first(where: { $0.id == name }) else {
            throw ReconcilerError.noBreak(name, day)
        }
        let decided = ResolvedBreak(
            name: name,
            kind: open.kind.rawValue,
            difference: open.difference.minorUnits,
            currency: open.difference.currency.code,
            reason: reason,
            previous: decisions.isCarried(open, until: day) ? "carried" : "open"
        )
        let decision: ReconciliationDecided.Decision = isCarried ? .carry(decided) : .resolve(decided)
        try write(ReconciliationDecided(day: day, decision, note: note), by: actor, signIn: signIn)
    }

    /// Freezes a day that is proven.
    ///
    /// - Parameters:
    ///   - approver: the second person, who signs off.
    ///   - approval: their word by PIN, where the till has operators.
    /// - Returns: the day as it is from now on.
    /// - Throws: ``ReconcilerError`` when it is not proven, or whoever prepared it or decided about it would sign it off.
    public func sign(
        _ day: BusinessDay,
        by approver: String,
        approval: Approval?,
        preparer: String,
        signIn: SignIn?
    ) throws -> DayReconciliation {
        let decisions = try decisions()
        guard decisions.signed[day] == nil else { throw ReconcilerError.signed(day) }
        let preparers = decisions.deciders(on: day).union([preparer]).map { $0.lowercased() }
        guard !preparers.contains(approver.lowercased()) else { throw ReconcilerError.samePerson(approver) }
        let result = try reconcile(day)
        guard day < today else { throw ReconcilerError.unproven(day, because: .notOver) }
        guard result.isProven else { throw ReconcilerError.unproven(day, because: .unexplained) }
        let open = result.breaks.filter { !decisions.isCarried($0, until: day) }
        // A day without trade has no statement of clearing, and none can come; only a till can tell that there was none. Of
        // one whose statement never comes, somebody gives each payment a reason.
        guard result.hasClearing || (result.hasLedger && open.isEmpty) else {
            throw ReconcilerError.unproven(day, because: result.hasLedger ? .noClearing : .nothingTold)
        }
        guard open.isEmpty else { throw ReconcilerError.undecided(day, count: open.count) }
        let unsigned = try store.reconciledDays().filter { $0 < day && decisions.signed[$0] == nil }
        if let earlier = try unsigned.first(where: isMaterial) {
            throw ReconcilerError.earlierUnsigned(day, earlier: earlier)
        }
        let signed = SignedDay(
            version: (decisions.versions[day] ?? 0) + 1,
            digest: ContentDigest.hexadecimal(of: Array(try DayFigures(result).text.utf8)),
            preparer: preparer,
            approver: approver,
            opening: result.proof.opening,
            closing: result.proof.closing,
            currency: result.currency.code,
            statements: try evidence(for: day),
            payouts: try payoutsToBook(result)
        )
        let fact = ReconciliationDecided(day: day, .sign(signed), note: nil)
        try write(fact, by: preparer, signIn: signIn, approval: approval)
        return try reconcile(day)
    }

    /// Lets a day that was signed off change again; the next proof of it is a new version.
    ///
    /// - Throws: ``ReconcilerError/notSigned(_:)``, or ``ReconcilerError/laterSigned(_:later:)`` when a later day is still
    ///   signed off.
    public func unlock(_ day: BusinessDay, note: String, by actor: String, signIn: SignIn?) throws {
        let decisions = try decisions()
        guard decisions.signed[day] != nil, let version = decisions.versions[day] else {
            throw ReconcilerError.notSigned(day)
        }
        if let later = decisions.lastSigned, later > day { throw ReconcilerError.laterSigned(day, later: later) }
        let fact = ReconciliationDecided(
            day: day,
            .unlock(version: version),
            note: try Self.checked(note, isNeeded: true)
        )
        try write(fact, by: actor, signIn: signIn)
    }

    func write(
        _ fact: ReconciliationDecided,
        by actor: String,
        signIn: SignIn?,
        approval: Approval? = nil
    ) throws {
        try recordStatements()
        try side.ledgers[0].write(actor: actor, calendar: calendar) { transaction in
            let authority = Authority(signIn: signIn)
            try authority.require(.reconcile, in: transaction.view)
            if case .sign = fact.decision, try transaction.view.hasOperators() {
                guard try authority.allow(.reconcile, approval, fact.day.description, transaction) else {
                    throw TillError.operators(.notSignedIn)
                }
            }
            try transaction.append(.reconciliationDecided(fact))
            if case .sign(let proof) = fact.decision {
                for payout in proof.payouts { try transaction.append(.payoutReceived(payout)) }
            }
        }
    }

    static func checked(_ note: String?, isNeeded: Bool) throws(ReconcilerError) -> String? {
        guard let note, !note.allSatisfy(\.isWhitespace) else {
            guard !isNeeded else { throw .note }
            return nil
        }
        guard note.unicodeScalars.count <= ReconciliationDecided.longestNote,
            !note.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { throw .note }
        return note
    }
}
