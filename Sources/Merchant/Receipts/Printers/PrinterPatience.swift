/// How long a printer is waited for.
public struct PrinterPatience: Sendable, Hashable {
    /// For its connection.
    public let connection: Duration
    /// For its answer about itself; one that says nothing in that time is taken for one that cannot.
    public let answer: Duration
    /// For it to take the next bytes.
    public let writing: Duration
    /// For its word that all was printed.
    public let printing: Duration

    /// A patience.
    public init(connection: Duration, answer: Duration, writing: Duration, printing: Duration) {
        self.connection = connection
        self.answer = answer
        self.writing = writing
        self.printing = printing
    }

    /// What a cashier has.
    public static let usual = PrinterPatience(
        connection: .seconds(3),
        answer: .milliseconds(400),
        writing: .seconds(5),
        printing: .seconds(5)
    )

    /// The longest that a job takes in all; names are looked up by the system, which may take longer than it is let.
    var whole: Duration { connection + answer * 8 + writing + printing + .seconds(1) }
}
