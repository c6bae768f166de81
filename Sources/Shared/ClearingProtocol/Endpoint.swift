/// The paths of a clearing node, one place for both sides.
public enum Endpoint {
    /// Pair a terminal: POST.
    public static let terminals = "/v1/terminals"
    /// Register an order: POST.
    public static let orders = "/v1/orders"
    /// A terminal's events as a stream: GET, resumed by `Last-Event-ID`.
    public static let events = "/v1/events"
    /// The log's newest checkpoint (C2SP tlog-tiles): GET.
    public static let checkpoint = "/checkpoint"
    /// What a wallet holds: GET.
    public static let wallet = "/v1/wallet"

    /// Query an attempt: GET.
    public static func order(_ reference: AttemptReference) -> String {
        "\(orders)/\(reference.order)/\(reference.attempt)"
    }

    /// Withdraw an attempt: POST.
    public static func cancellation(of reference: AttemptReference) -> String {
        "\(order(reference))/cancel"
    }

    /// A terminal's batch: PUT. The query `from` names the size of the checkpoint that the terminal holds.
    public static func batch(terminal: String, number: Int) -> String {
        "/v1/batches/\(terminal)/\(number)"
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
}
