import ClearingProtocol
import Ledger
import TerminalUI
import Testing
import Till

@testable import Console

/// The filters and pages of the incoming screen.
struct IncomingFilterTests {
    private static func console(payments: Int = 3) -> ConsoleDriver {
        var console = ConsoleDriver()
        console.press(.function(3))
        console.tell(.payments((1...payments).reversed().map { Sample.payment($0) }, Sample.day))
        _ = console.takeEffects()
        return console
    }

    private static func load(_ change: (inout IncomingQuery) -> Void) -> [Effect] {
        var query = IncomingQuery()
        change(&query)
        return [.incoming(.load(query, limit: IncomingScreen.pageSize))]
    }

    @Test func `each filter reads the list anew`() {
        var console = Self.console()
        console.press(.character("f"))
        #expect(console.text.contains("No filter: all payments") && console.takeEffects() == [])
        console.press(.character("s"))
        #expect(console.takeEffects() == Self.load { $0.state = .paid })
        console.press(.character("s"), .character("s"), .character("s"))
        #expect(console.takeEffects().last == .loadPayments)
        console.press(.character("w"))
        #expect(console.takeEffects() == Self.load { $0.mode = .merchantPresented })
        console.press(.character("m"))
        #expect(
            console.takeEffects()
                == Self.load {
                    $0.mode = .merchantPresented
                    $0.cashier = "ming"
                }
        )
        console.press(.character("m"), .character("w"), .character("w"), .character("w"), .character("l"))
        #expect(console.takeEffects().last == Self.load { $0.isMarkedOnly = true }.first)
        #expect(console.text.contains("late or double"))
    }

    @Test func `escape takes filters away before it leaves`() {
        var console = Self.console()
        console.press(.character("f"), .character("l"), .escape)
        #expect(!console.model.incoming.showsFilters && console.model.incoming.query.isMarkedOnly)
        console.press(.escape)
        #expect(console.model.incoming.query.isWholeDay && console.model.screen == .incoming)
        console.press(.escape)
        #expect(console.model.screen == .till)
    }

    @Test func `a text is typed into the search, whatever its keys are elsewhere`() {
        var console = Self.console()
        console.press(.character("/"))
        console.type("qj")
        #expect(console.takeEffects() == Self.load { $0.text = "q" } + Self.load { $0.text = "qj" })
        console.press(.enter)
        #expect(!console.model.incoming.isTyping)
        console.press(.character("q"))
        #expect(console.model.isLeaving)
    }

    @Test func `rows of another filter than the one that is shown are dropped`() {
        var console = Self.console()
        console.press(.character("l"))
        let page = IncomingRows.payments([Sample.payment(1)])
        console.tell(.incoming(.page(IncomingQuery(), page, Sample.day, isFirst: true, isLast: true)))
        #expect(console.model.incoming.rows == nil)
        console.tell(.incoming(.page(console.model.incoming.query, page, Sample.day, isFirst: true, isLast: true)))
        #expect(console.model.incoming.rows == page)
    }

    @Test func `the next page is read before the end is reached, and once`() {
        var console = ConsoleDriver()
        console.press(.function(3))
        let many = (1...IncomingScreen.pageSize).reversed().map { Sample.payment($0) }
        console.tell(.payments(many, Sample.day))
        _ = console.takeEffects()
        console.press(.down)
        #expect(console.takeEffects() == [])
        console.press(.end)
        let wanted = [Effect.incoming(.loadMore(IncomingQuery(), before: 6))]
        #expect(console.takeEffects() == wanted)
        console.press(.up, .down)
        #expect(console.takeEffects() == [])
        let older = IncomingRows.payments([Sample.payment(0)])
        console.tell(.incoming(.page(IncomingQuery(), older, Sample.day, isFirst: false, isLast: true)))
        #expect(console.model.incoming.rows?.count == IncomingScreen.pageSize + 1)
        #expect(console.model.incoming.cursor.item == "P000000000001")
        console.press(.end)
        #expect(console.takeEffects() == [])
    }

    @Test func `refunds behind a figure are listed, and open their payment`() {
        var console = ConsoleDriver()
        console.press(.function(9))
        _ = console.model.openIncoming(.refunds(RefundFilter(TakingsScope(days: Sample.day...Sample.day))))
        let rows = IncomingRows.refunds([Sample.refund(500, .accepted)])
        console.tell(.incoming(.page(console.model.incoming.query, rows, Sample.day, isFirst: true, isLast: true)))
        #expect(console.text.contains("Refunds · 2025-12-31: 1") && console.text.contains("Wrong amount"))
        console.press(.enter)
        #expect(console.takeEffects().last == .loadDetails("P000000000001"))
        console.press(.escape)
        #expect(console.model.screen == .takings)
        console.press(.function(3))
        #expect(console.takeEffects().last == .loadPayments)
    }

    @Test func `a payment that comes in under a filter is looked for by the filter`() {
        var console = Self.console()
        console.press(.character("l"))
        let page = IncomingRows.payments([Sample.payment(1, late: true)])
        console.tell(.incoming(.page(console.model.incoming.query, page, Sample.day, isFirst: true, isLast: true)))
        _ = console.takeEffects()
        console.tell(.news(.attempt(.paid(4))))
        #expect(console.model.incoming.rows == page)
        #expect(console.takeEffects().contains(Self.load { $0.isMarkedOnly = true }[0]))
    }
}
