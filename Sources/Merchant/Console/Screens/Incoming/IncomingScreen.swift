public import Ledger
public import TerminalUI
public import Timekeeping

/// The incoming screen: the day's payments, newest first, or the rows behind a figure.
public struct IncomingScreen: Sendable, Hashable {
    /// Which rows are listed.
    public var query = IncomingQuery()
    /// The screen whose figure was opened.
    public var opener = Screen.till
    /// The rows that are read, newest first; `nil` until they are.
    public var rows: IncomingRows?
    /// The business day that is under way.
    public var businessDay: BusinessDay?
    /// Which row the cursor is on; rows that come in above do not move it.
    public var cursor = ListCursor<String>()
    /// Whether all rows are read.
    public var isComplete = false
    /// Whether the next page is being read.
    public var isReadingMore = false
    /// Whether the filters are shown and their keys work.
    public var showsFilters = false
    /// The text by which the list is searched, while it is typed.
    public var search: TextField?
    /// The number of the payment that was asked for and is not read yet.
    public var opening: String?
    /// The payment that is open.
    public var opened: OpenedPayment?

    /// How many rows are read at a time.
    public static let pageSize = 200

    /// The screen before anything was read.
    public init() {}

    /// Whether a text is being typed.
    public var isTyping: Bool { search != nil }

    /// The payments that are read, unless refunds are listed.
    public var payments: [Payment]? {
        if case .payments(let payments)? = rows { payments } else { nil }
    }

    /// The day's payments were read.
    mutating func loaded(_ payments: [Payment], _ day: BusinessDay, height: Int) {
        guard query.isWholeDay else { return }
        businessDay = day
        take(.payments(payments), isLast: payments.count < Self.pageSize, height: height)
    }

    /// A page was read, if it is of what is listed now.
    mutating func loaded(_ page: IncomingEvent, height: Int) {
        guard case .page(query, let rows, let day, let isFirst, let isLast) = page else { return }
        businessDay = day
        take(isFirst ? rows : self.rows?.followed(by: rows) ?? rows, isLast: isLast, height: height)
    }

    /// A payment came in, or changed.
    mutating func received(_ payment: Payment, height: Int) {
        guard query.isWholeDay, let payments, payment.businessDay == businessDay else { return }
        if let place = payments.firstIndex(where: { $0.id == payment.id }) {
            var changed = payments
            changed[place] = payment
            rows = .payments(changed)
            return
        }
        rows = .payments([payment] + payments)
        cursor.update(items: [payment.id] + payments.map(\.id), height: height)
    }

    /// Lets a text be typed by which the list is searched.
    mutating func beginSearch() {
        let longest = FindScreen.longestText
        search = TextField(query.text, greatestLength: longest, greatestScalars: longest)
    }

    /// Types into the text by which the list is searched, if the key does that.
    mutating func type(_ key: Key) -> Bool {
        guard search?.handle(key) == true else { return false }
        query.text = search?.text ?? ""
        return true
    }

    /// Moves the cursor, if the key does that.
    mutating func move(_ key: Key, height: Int) -> Bool {
        guard opened == nil, let rows else { return false }
        return cursor.handle(key, items: rows.ids, height: height)
    }

    /// Whether the cursor is so near to the end of what is read that the next page is wanted.
    func wantsMore(height: Int) -> Bool {
        guard !isComplete, !isReadingMore, let rows, rows.count > 0 else { return false }
        return cursor.position >= rows.count - 2 * max(1, height)
    }

    private mutating func take(_ rows: IncomingRows, isLast: Bool, height: Int) {
        self.rows = rows
        (isComplete, isReadingMore) = (isLast, false)
        cursor.update(items: rows.ids, height: height)
    }
}
