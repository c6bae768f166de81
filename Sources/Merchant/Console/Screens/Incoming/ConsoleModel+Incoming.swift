import Ledger
import TerminalUI
import Till

extension ConsoleModel {
    /// The screen comes up with the day's payments.
    mutating func openIncoming() -> [Effect] {
        (incoming.opened, incoming.opening) = (nil, nil)
        guard incoming.query.rows != nil else { return reloadIncoming() }
        // What a figure opened gives way to the day.
        incoming = IncomingScreen()
        return [.loadPayments]
    }

    /// The screen comes up with the rows behind a figure.
    mutating func openIncoming(_ rows: RowsBehind) -> [Effect] {
        let opener = screen
        screen = .incoming
        incoming = IncomingScreen()
        (incoming.query, incoming.opener) = (IncomingQuery(rows), opener)
        return reloadIncoming()
    }

    /// What reads the rows anew that are listed, as many as there are.
    func reloadIncoming() -> [Effect] {
        let count = incoming.rows?.count ?? 0
        guard !incoming.query.isWholeDay || count > IncomingScreen.pageSize else { return [.loadPayments] }
        return [.incoming(.load(incoming.query, limit: max(count, IncomingScreen.pageSize)))]
    }

    /// A payment came in or changed: the list follows.
    mutating func incomingReceived(_ payment: Payment) -> [Effect] {
        incoming.received(payment, height: listHeight)
        guard screen == .incoming, !incoming.query.isWholeDay, incoming.rows != nil else { return [] }
        return reloadIncoming()
    }

    /// A key that moves the cursor, or types a text. Answers whether it was one.
    mutating func typeInIncoming(_ key: Key) -> Bool {
        if incoming.opened != nil { return typeInOpened(key) }
        return incoming.type(key) || incoming.move(key, height: listHeight)
    }

    /// What a key that typed or moved makes the screen want.
    mutating func incomingWants(since query: IncomingQuery) -> [Effect] {
        guard incoming.query == query else { return filterChanged() }
        guard incoming.wantsMore(height: listHeight), let end = incoming.rows?.end else { return [] }
        incoming.isReadingMore = true
        return [.incoming(.loadMore(incoming.query, before: end))]
    }

    /// Enter: the payment under the cursor.
    mutating func openPayment() -> [Effect] {
        if incoming.isTyping {
            incoming.search = nil
            return []
        }
        guard let rows = incoming.rows, rows.count > 0, let item = incoming.cursor.item,
            let payment = rows.payment(of: item)
        else { return [] }
        return open(payment: payment)
    }

    /// Esc: one step back, and from the list to where it was opened.
    mutating func leaveIncoming() -> [Effect] {
        if incoming.opened != nil { return leaveOpened() }
        if incoming.isTyping || incoming.showsFilters {
            (incoming.search, incoming.showsFilters) = (nil, false)
            return []
        }
        if incoming.query.isFiltered { return perform(.clearFilters) }
        return show(incoming.query.rows == nil ? .till : incoming.opener)
    }

    /// Does what a key of the screen, or of a payment that is open, stands for.
    mutating func perform(_ action: IncomingAction) -> [Effect] {
        let query = incoming.query
        switch action {
        case .toggleFilters: incoming.showsFilters.toggle()
        case .nextState: incoming.query.state = Self.next(after: incoming.query.state)
        case .nextMode: incoming.query.mode = Self.next(after: incoming.query.mode)
        case .toggleOwn: incoming.query.cashier = incoming.query.cashier == nil ? operatorName : nil
        case .toggleMarked: incoming.query.isMarkedOnly.toggle()
        case .beginSearch: incoming.beginSearch()
        case .clearFilters: incoming.query.clear()
        case .beginRefund, .refundAll, .takeAmount, .chooseReason, .typeReason, .takeReason, .confirmRefund, .reprint,
            .copyNumber:
            return performOnOpened(action)
        }
        return incoming.query == query ? [] : filterChanged()
    }

    private mutating func tell(_ notice: OpenedPayment.Notice, of payment: String) -> [Effect] {
        if openedPayment?.details.payment.id == payment { openedPayment?.notice = notice }
        return []
    }

    /// Takes in what came back.
    mutating func take(_ event: IncomingEvent) -> [Effect] {
        switch event {
        case .page:
            incoming.loaded(event, height: listHeight)
            return []
        case .refunded(let refund): return refunded(refund)
        case .noPrinter(let payment): return tell(.noPrinter, of: payment)
        case .printed(let payment): return tell(.printed, of: payment)
        case .printFailed(let payment, let error): return tell(.printFailed(error), of: payment)
        case .refundFailed(let payment, let error):
            guard openedPayment?.refund?.payment == payment else { return [.loadStanding] }
            openedPayment?.refund?.error = error
            openedPayment?.refund?.step = .confirmation
            callForRefund(refusedBy: error)
            return [.loadStanding]
        }
    }

    private mutating func filterChanged() -> [Effect] {
        (incoming.rows, incoming.isComplete, incoming.isReadingMore) = (nil, false, false)
        incoming.cursor = ListCursor()
        return reloadIncoming()
    }

    /// The case after that one, and `nil` after the last.
    private static func next<Value: CaseIterable & Equatable>(after value: Value?) -> Value? {
        let all = Array(Value.allCases)
        guard let value, let place = all.firstIndex(of: value) else { return all.first }
        return place + 1 < all.count ? all[place + 1] : nil
    }
}
