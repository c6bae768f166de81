import ClearingClient
import ClearingProtocol
import TerminalUI
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

/// An event that can happen to a console, drawn at random: mostly what a person does.
struct RandomEvent {
    let event: ConsoleEvent

    init(_ entropy: Entropy, now: Timestamp) {
        let draw = Draw(entropy: entropy, now: now)
        event =
            switch draw.number(below: 10) {
            case 0: draw.answer
            case 1: draw.reading
            case 2: draw.surroundings
            default: .input(draw.input)
            }
    }
}

private struct Draw {
    let entropy: Entropy
    let now: Timestamp

    func number(below limit: Int) -> Int { Int(entropy.number(below: UInt64(limit))) }

    func one<Item>(of items: [Item]) -> Item { items[number(below: items.count)] }

    /// What a person does.
    var input: InputEvent {
        switch number(below: 24) {
        case 0: .paste(one(of: Self.texts))
        case 1: .scan(one(of: Self.texts))
        case 2: .takeBack(number(below: 9))
        case 3: .mouse(MouseEvent(kind: one(of: Self.clicks), point: point))
        case 4: .focus(number(below: 2) == 0)
        case 5: .resize(Size(columns: number(below: 150), rows: number(below: 50)))
        case 6: .resize(.standard)
        case 7: .resumed
        default: .key(one(of: Self.keys))
        }
    }

    private var point: Point { Point(column: number(below: 160) - 5, row: number(below: 60) - 5) }

    /// What the network says.
    var answer: ConsoleEvent {
        let number = number(below: 5) + 1
        return switch self.number(below: 9) {
        case 0: .began(Sample.attempt(number, .created))
        case 1: .answered(Sample.attempt(number, .presented), nil)
        case 2: .answered(Sample.attempt(number, .authorising), nil)
        case 3: .news(.attempt(.paid(number)))
        case 4:
            .answered(Sample.attempt(number, one(of: [AttemptState.cancelled, .declined, .expired, .unknown])), nil)
        case 5: .failed(.clearing(.unreachable("no connection")), Sample.attempt(number, .unknown))
        case 6: .failed(.noShift, nil)
        case 7: .news(.refund(Sample.refund(200, .accepted)))
        default: .answered(Sample.attempt(number, .paid), Sample.payment(number, late: number > 3))
        }
    }

    /// What was read for a screen, whichever is shown.
    var reading: ConsoleEvent {
        let number = number(below: 5) + 1
        let payments = (1...number).reversed().map { Sample.payment($0) }
        let details = PaymentDetails(payment: Sample.payment(number), entries: Sample.trail, batch: nil)
        return one(of: [
            .payments(payments, Sample.day), .payments([], Sample.day), .details(details),
            .summary(SettlementScreenTests.summary([Sample.batch(.sealed)])), .summary(SettlementScreenTests.summary()),
            .find(.found("1", FindScreenTests.results)), .unknown(.loaded([Sample.attempt(number, .unknown)])),
            .unknown(.loaded([])), .shift(.loaded(ShiftScreenTests.report)), .shift(.loaded(nil)),
            .shift(.loaded(ShiftScreenTests.closed)), .shift(.failed(.noShift)),
            .reconcile(.loaded(ReconcileScreenTests.seams)), .reconcile(.basisRead(Sample.basis(entries: 9 + number))),
            .reconcile(.wentBy(Sample.basis(entries: 9 + number))),
            .reconcile(.matched(Sample.unequal, notAsked: nil)),
            .reconcile(.matched(Sample.reconciliation(), notAsked: .unpaired)),
            .reconcile(.matched(Sample.reconciliation(Sample.manyBreaks(9 * number)), notAsked: nil)),
            .reconcile(.noStatement(Sample.day)), .reconcile(.notMatched(.till(.unpaired))),
            .reconcile(.matched(Sample.linkable, notAsked: nil)), .reconcile(.matched(Sample.signed, notAsked: nil)),
            .reconcile(.decided(.takeBack("status", note: nil), Sample.linkable)),
            .reconcile(.notDecided(.reconciler(.note))), .reconcile(.rowsLoaded("amount", Sample.breakRows)),
            .reconcile(.exported(["/tmp/a.txt"])), .shift(.waiting([Sample.waiting])),
            .reconcile(.statementTaken(Sample.statement(isNew: number > 2))), .reconcile(.statementRefused(.unpaired)),
            .takings(.loaded(Sample.report(one(of: [.day, .week, .month, .year])))),
            .admin(.operators(Sample.staff)), .admin(.audit(Sample.trail, after: nil)), .admin(.failed(.unpaired)),
            .shift(.closed(Sample.batch(.sealed))), .shift(.opened(Sample.shift)),
            .shift(.notClosed(.unresolved([Sample.reference(1)]), ShiftClosing())),
            .batchAcknowledged(Sample.batch(.acknowledged)), .settlement(.opened(OpenedBatchTests.report)),
            .settlement(.decided(OpenedBatchTests.report)), .settlement(.notDecided(.shiftReason)),
            .settlement(.exported(batch: 1, path: "/tmp/batch.csv")), .settlement(.notExported(.unpaired)),
            .news(.batch(Sample.batch(.acknowledged))),
            .incoming(.refundFailed(payment: Sample.payment(number).id, .nothingToRefund)),
            .incoming(.noPrinter(payment: Sample.payment(number).id)),
        ])
    }

    /// What happens round the till.
    var surroundings: ConsoleEvent {
        switch number(below: 8) {
        case 0, 1: .tick(now.adding(seconds: Int64(number(below: 200))))
        case 2: .tick(now.adding(milliseconds: Int64(number(below: 2_000))))
        case 3:
            .standing(Standing(shift: number(below: 3) == 0 ? nil : Sample.shift, unknown: number(below: 3), unsent: 1))
        case 4: .news(.link(one(of: [.online, .connecting, .offline("no connection")])))
        case 5: .lock(.staff(number(below: 3) == 0 ? [] : Sample.staff))
        case 6: .lock(.signedIn(one(of: [Sample.li, SignIn.sample(1, "Wang")])))
        default: .warned("the printer is out of paper")
        }
    }

    private static let texts = [
        "", "12.50\n3\n", "6901234567892", "281234567890123456", "131234567890123456", "T0001-000001", "你好，世界\u{1F468}",
        "\u{1B}[31m", Sample.code,
    ]

    private static let clicks: [MouseEvent.Kind] = [.press, .otherPress, .release, .wheelUp, .wheelDown]

    private static let keys: [Key] =
        (0x20...0x7E).map { .character(Character(UnicodeScalar($0))) } + "你：１。".map { .character($0) } + [
            .enter, .enter, .enter, .escape, .escape, .backspace, .delete, .tab, .backTab, .up, .down, .left, .right,
            .pageUp,
            .pageDown, .home, .end, .suspend,
        ] + (1...12).map { .function($0) }
}
