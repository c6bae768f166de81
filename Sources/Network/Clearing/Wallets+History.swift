public import ClearingProtocol
import ClearingStore
import Money

extension Wallets {
    /// The most movements of a page of history.
    public static let historyPage = 50

    /// What happened to a wallet, newest first.
    ///
    /// - Parameters:
    ///   - cursor: where the page begins, as the page before it says; `nil` for the newest.
    ///   - most: how many movements at most, from 1 to ``historyPage``.
    /// - Throws: `Problem` when there is no such wallet or the cursor is none of the node's.
    public func history(
        of wallet: String,
        before cursor: String? = nil,
        most: Int = Wallets.historyPage,
        mark: RequestMark? = nil
    ) async throws -> WalletHistory {
        try await context.act(mark) { work in
            let record = try work.transaction.known(wallet: wallet)
            let before = cursor.flatMap(Int.init) ?? .max
            guard cursor == nil || (1...Int(JSONValue.largestInteger)).contains(before) else {
                throw Problem(.malformed, "The query before must be what a page gave as next.", field: "before")
            }
            let count = min(max(most, 1), Self.historyPage)
            let account = Account.wallet(wallet)
            let found = try work.transaction.movements(
                of: account,
                in: record.currency,
                before: before,
                most: count + 1
            )
            let page = found.prefix(count)
            let next = found.count > count ? page.last.map { String($0.sequence) } : nil
            return WalletHistory(movements: try page.map(work.movement), next: next)
        }
    }
}

extension UnitOfWork {
    fileprivate func movement(_ posting: AccountMovement) throws -> WalletMovement {
        let reader = JSONReader(posting.body)
        let merchant = try reader.optional("merchant").flatMap { try transaction.merchant($0.string()) }
        return WalletMovement(
            kind: posting.kind,
            at: posting.at,
            amount: try posting.amount.negated(),
            payment: try reader.optional("payment")?.string(),
            merchantName: merchant?.name,
            merchantChineseName: merchant?.chineseName,
            order: try reader.optional("order")?.string()
        )
    }
}
