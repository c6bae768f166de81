/// The paths of a clearing node, one place for both sides.
public enum Endpoint {
    /// Pair a terminal: POST.
    public static let terminals = "/v1/terminals"
    /// Replace the key of a terminal or a wallet: POST.
    public static let keys = "/v1/keys"
    /// Register an order: POST.
    public static let orders = "/v1/orders"
    /// A terminal's events as a stream: GET, resumed by `Last-Event-ID`.
    public static let events = "/v1/events"
    /// Whether the node can take requests: GET.
    public static let ready = "/ready"
    /// The log's newest checkpoint (C2SP tlog-tiles): GET.
    public static let checkpoint = "/checkpoint"
    /// Charge a payer's code: POST.
    public static let charges = "/v1/charges"
    /// Give a payment back: POST.
    public static let refunds = "/v1/refunds"
    /// What a wallet holds: GET.
    public static let wallet = "/v1/wallet"
    /// What happened to a wallet, newest first: GET. The query `before` names where a page begins.
    public static let walletHistory = "/v1/wallet/history"
    /// Set a wallet's PIN: POST.
    public static let walletPIN = "/v1/wallet/pin"
    /// Give out a code for a terminal to charge: POST.
    public static let walletCodes = "/v1/wallet/codes"
    /// The charges that wait for their payer: GET.
    public static let walletCharges = "/v1/wallet/charges"

    /// Query an attempt: GET.
    public static func order(_ reference: AttemptReference) -> String {
        "\(orders)/\(reference.order)/\(reference.attempt)"
    }

    /// Withdraw an attempt: POST.
    public static func cancellation(of reference: AttemptReference) -> String {
        "\(order(reference))/cancel"
    }

    /// Take back what was paid today, or withdraw what is not paid: POST.
    public static func reversal(of reference: AttemptReference) -> String {
        "\(order(reference))/reverse"
    }

    /// Query a refund by the till's number: GET.
    public static func refund(_ refund: String) -> String {
        "\(refunds)/\(refund)"
    }

    /// A terminal's batch: PUT. The query `from` names the size of the checkpoint that the terminal holds.
    public static func batch(terminal: String, number: Int) -> String {
        "/v1/batches/\(terminal)/\(number)"
    }

    /// The same batch, judged line by line: PUT.
    public static func batchLines(terminal: String, number: Int) -> String {
        "\(batch(terminal: terminal, number: number))/lines"
    }

    /// What the terminal's merchant was settled on a business day, such as 2026-01-31: GET.
    public static func statement(_ day: String) -> String {
        "/v1/statements/\(day)"
    }

    /// What a code stands for, as its payer sees it: GET.
    public static func walletOrder(token: String) -> String {
        "\(wallet)/orders/\(token)"
    }

    /// Pay what a code stands for: POST.
    public static func walletPayment(token: String) -> String {
        "\(walletOrder(token: token))/pay"
    }

    /// Say no to what a code stands for: POST.
    public static func walletRefusal(token: String) -> String {
        "\(walletOrder(token: token))/decline"
    }

    /// Confirm a charge: POST.
    public static func walletConfirmation(charge: String) -> String {
        "\(walletCharges)/\(charge)/confirm"
    }

    /// Say no to a charge: POST.
    public static func walletChargeRefusal(charge: String) -> String {
        "\(walletCharges)/\(charge)/decline"
    }

    /// Whom a merchant's static code pays: GET.
    public static func walletMerchant(_ merchant: String) -> String {
        "\(wallet)/merchants/\(merchant)"
    }

    /// Pay a merchant by its static code: POST.
    public static func walletStaticPayment(to merchant: String) -> String {
        "\(walletMerchant(merchant))/pay"
    }
}
