public import ClearingProtocol
import ClearingStore
import Money
public import Timekeeping

/// What merchants are paid out, day by day.
public struct Settlements: Sendable {
    let context: NodeContext

    /// Settles a business day: what accepted batches brought of it, and of earlier days too late.
    ///
    /// Each merchant is settled in a transaction of its own, so that the node goes on answering. What was settled
    /// stays as it is: a batch of the day that comes afterwards is settled with the next day, and each of its lines
    /// says of which day it is. A merchant of whom nothing is to be settled has no settlement that day.
    ///
    /// - Parameter merchant: the only merchant to settle; all of them when `nil`.
    /// - Returns: the settlements of the day, those that were there before too.
    /// - Throws: `Problem` when there is no such merchant, or the day is not over for any of them.
    public func settle(_ day: BusinessDay, merchant: String? = nil) async throws -> SettlementRun {
        let now = context.clock.now()
        let profiles = try await context.store.read { transaction in
            if let merchant { return [try transaction.known(merchant: merchant)] }
            return try transaction.merchants()
        }
        let due = profiles.filter { $0.businessDay(at: now) > day }
        if due.isEmpty, let first = profiles.first { throw Self.notOver(day, for: first) }
        var settlements: [DaySettlement] = []
        for profile in due {
            settlements += try await context.act { work in
                SettlementRun(businessDay: day, settlements: try work.settle(profile, on: day), notOver: [])
            }.settlements
        }
        let waiting = profiles.filter { $0.businessDay(at: now) <= day }.map(\.merchant)
        return SettlementRun(businessDay: day, settlements: settlements, notOver: waiting)
    }

    /// What a merchant was settled on a business day, line by line.
    ///
    /// - Throws: `Problem` when there is no such merchant, or nothing was settled on that day.
    public func statement(of merchant: String, on day: BusinessDay) async throws -> Signed<MerchantStatement> {
        try await context.store.read { transaction in
            try transaction.statement(of: merchant, on: day, at: context.clock.now()).signed(by: context.key)
        }
    }

    /// What a terminal's merchant was settled on a business day, line by line.
    ///
    /// - Throws: `Problem` when nothing was settled on that day, or the terminal was revoked.
    public func statement(
        on day: BusinessDay,
        for terminal: String,
        mark: RequestMark? = nil
    ) async throws -> Signed<MerchantStatement> {
        try await context.act(mark) { work in
            let merchant = try work.transaction.active(terminal: terminal).merchant
            return try work.transaction.statement(of: merchant, on: day, at: work.now).signed(by: context.key)
        }
    }

    /// The refusal of a day that is not over.
    static func notOver(
        _ day: BusinessDay,
        for profile: MerchantProfile,
        as kind: ProblemKind = .conflict
    ) -> Problem {
        Problem(
            kind,
            """
            \(day) is not over for \(profile.merchant), whose business day ends at \(profile.cutoff) in \
            \(profile.zone); it is settled then.
            """,
            field: "day"
        )
    }
}

extension MerchantStatement {
    fileprivate func signed(by key: SigningKey) -> Signed<MerchantStatement> { Signed(self, by: key) }
}

extension StoreTransaction {
    fileprivate func statement(
        of merchant: String,
        on day: BusinessDay,
        at now: Timestamp
    ) throws -> MerchantStatement {
        let profile = try known(merchant: merchant)
        let settlements = try self.settlements(of: merchant, on: day)
        guard let first = settlements.first else {
            if profile.businessDay(at: now) <= day { throw Settlements.notOver(day, for: profile, as: .notFound) }
            throw Problem(.notFound, "Nothing of \(merchant) was settled on \(day).", field: "day")
        }
        return MerchantStatement(
            merchant: merchant,
            name: profile.name,
            chineseName: profile.chineseName,
            acquirerName: try known(member: first.acquirer).member.name,
            businessDay: day,
            sheets: try settlements.map { settlement in
                SettlementSheet(settlement: settlement, lines: try lines(of: settlement.settlement).map(\.line))
            }
        )
    }
}
