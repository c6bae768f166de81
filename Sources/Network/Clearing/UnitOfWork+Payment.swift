import ClearingProtocol
import ClearingStore
import Money

extension UnitOfWork {
    /// Moves the money: the node owes the wallet less, the merchant more, and keeps its fee. The terminal hears of it.
    func pay(_ order: OrderRecord, from wallet: WalletRecord) throws -> OrderRecord {
        let profile = try transaction.known(merchant: order.merchant)
        let fee = try profile.fees.fee(on: order.amount)
        let number = "P" + Identifier.random(12, from: context.entropy)
        let index = try book(
            order.mode.leafKind,
            [
                Posting(account: Account.wallet(wallet.wallet), amount: order.amount),
                Posting(account: Account.payable(to: order.merchant), amount: try fee.subtracting(order.amount)),
                Posting(account: Account.feeIncome, amount: try fee.negated()),
            ],
            details: order.details(payment: number),
            leaf: [
                "payment": .string(number),
                "order_commitment": .string(order.commitment),
                "amount": .integer(order.amount.minorUnits),
                "currency": .string(order.amount.currency.code),
                "fee": .integer(fee.minorUnits),
                // With the schedule beside it, whoever reads the leaf can compute the fee again.
                "fee_schedule": profile.fees.json,
            ]
        )
        var paid = order
        paid.wallet = wallet.wallet
        paid.fees = profile.fees
        paid.businessDay = profile.businessDay(at: now)
        paid.payment = PaymentRecord(
            payment: number,
            fee: fee,
            paidAt: now,
            payerTail: String(wallet.wallet.suffix(4)),
            logIndex: index
        )
        return try change(paid, to: .paid)
    }

    /// Makes sure that a wallet can pay an amount.
    ///
    /// - Throws: `Problem` when it was revoked, holds another currency, or does not hold enough.
    func requireFunds(_ amount: Money, in wallet: WalletRecord) throws {
        guard wallet.currency == amount.currency else {
            throw Problem(
                .conflict,
                "The order is in \(amount.currency.code), the wallet in \(wallet.currency.code).",
                field: "currency"
            )
        }
        guard try holds(wallet, amount) else {
            throw Problem(.insufficientFunds, "The wallet holds less than \(amount); top it up first.")
        }
    }

    /// Whether a wallet holds an amount of its currency.
    func holds(_ wallet: WalletRecord, _ amount: Money) throws -> Bool {
        try !balance(of: wallet).balance.isLess(than: amount)
    }
}

extension PaymentMode {
    fileprivate var leafKind: LeafKind {
        switch self {
        case .merchantPresented: .payment
        case .consumerPresented: .charge
        case .staticCode: .staticPayment
        }
    }
}

extension OrderRecord {
    /// What the node's own journal says of the order in an entry.
    func details(payment: String) -> [String: JSONValue] {
        [
            "payment": .string(payment),
            "merchant": .string(merchant),
            "order": .string(reference.order),
            "attempt": .integer(Int64(reference.attempt)),
        ]
    }

    /// SHA-256(salt ‖ merchant/order/attempt): says nothing without the salt, which can be erased.
    fileprivate var commitment: String {
        ContentDigest.hexadecimal(of: salt + Array("\(merchant)/\(reference.order)/\(reference.attempt)".utf8))
    }
}
