import Ledger
public import Money
public import TerminalUI
public import Till

/// The shift screen: what the shift adds up to so far, opening, moving cash, counting and closing it.
public struct ShiftScreen: Sendable, Hashable {
    /// What is typed, or asked.
    public enum Field: Sendable, Hashable {
        /// The float at the opening.
        case float(CashForm)
        /// What was counted at the close. What should be there is not shown before.
        case counted(CashForm)
        /// Whether the shift is to be closed so.
        case confirmation(ShiftClosing)
        /// Cash that is put in or taken out.
        case movement(MovementForm)
        /// Why it is closed all the same.
        case reason(ShiftReason)
    }

    /// What is told.
    public enum Message: Sendable, Hashable {
        /// The shift of that number was opened.
        case opened(Int)
        /// The shift of that number was closed, and its batch sealed.
        case closed(Int, batch: Int)
        /// Cash was put in or taken out.
        case moved(isIn: Bool, Money)
        /// The report was printed.
        case printed
        /// There is no printer.
        case noPrinter
        /// Something could not be done.
        case error(TillError)
    }

    /// The report of the open shift, or of the newest one, or of the one that was asked for.
    public var report: ShiftReport?
    /// Whether the report was read.
    public var isLoaded = false
    /// The currency of the figures under the cursor.
    public var figure = ListCursor<String>()
    /// What is typed.
    public var field: Field?
    /// What whoever closes the shift said, where it was not closed; the count need not be typed again.
    public var closing: ShiftClosing?
    /// What would be carried; `nil` until it is read.
    public var waiting: [Waiting]?
    /// The newest shift that was opened or closed here; what was read before that is not shown.
    var newest: (number: Int, isOpen: Bool)? {
        get { newestNumber.map { ($0, isNewestOpen) } }
        set { (newestNumber, isNewestOpen) = (newValue?.number, newValue?.isOpen ?? false) }
    }
    private var newestNumber: Int?
    private var isNewestOpen = false
    /// Whether something is being done.
    public var isWorking = false
    /// What is told.
    public var message: Message?

    /// A field for a reason.
    static var reasonField: TextField {
        TextField(greatestLength: Shifts.longestReason, greatestScalars: Shifts.longestReason)
    }

    /// The screen before anything was read.
    public init() {}

    /// Which payments and refunds are behind the figures under the cursor.
    var scope: TakingsScope? {
        report.flatMap { report in report.figures.row(of: figure.item).map(report.scope.only) }
    }

    /// What was not known when the close was refused, if that is why.
    var mayCarry: Bool {
        switch message {
        case .error(.unresolved), .error(.unresolvedRefunds): closing != nil
        default: false
        }
    }

    /// Whether the close was refused because of a difference.
    var mayExplain: Bool {
        if case .error(.variance) = message { closing != nil } else { false }
    }

    /// Moves the cursor over the figures, if the key does that.
    mutating func move(_ key: Key) -> Bool {
        let currencies = report?.figures.currencies ?? []
        return figure.handle(key, items: currencies, height: currencies.count)
    }

    /// Takes a report, unless it was read before a shift was opened or closed since.
    mutating func take(_ report: ShiftReport?) {
        isLoaded = true
        if let newest {
            guard let report, report.shift.number >= newest.number || isAsked(report) else { return }
            if report.shift.number == newest.number, report.shift.isOpen != newest.isOpen { return }
        }
        self.report = report
    }

    /// The shift that is looked at, where it is not the newest.
    var asked: Int?

    private func isAsked(_ report: ShiftReport) -> Bool { report.shift.number == asked }
}
