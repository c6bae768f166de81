/// What is owed, order by order, for whoever looks into the file: a view of the attempts.
enum OrdersView {
    /// The view's name.
    static let name = "orders"

    /// What lays the view down: the newest attempt's amount, how many attempts there are, how many of them are paid, and
    /// the entry that opened the order.
    static let creation = """
        CREATE VIEW orders AS
        SELECT counted.order_number, amount, currency, attempts, payments, first_sequence AS sequence
        FROM (
            SELECT order_number, count(*) AS attempts, count(paid_sequence) AS payments,
                min(sequence) AS first_sequence, max(sequence) AS newest_sequence
            FROM attempts GROUP BY order_number
        ) AS counted JOIN attempts ON attempts.sequence = newest_sequence
        """
}
