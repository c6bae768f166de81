import ClearingProtocol
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

@Suite struct DisplayTests {
    private static let languages: [(name: String, languages: [Language])] = [
        ("both", Language.allCases), ("en", [.english]), ("zh", [.simplifiedChinese]),
    ]
    private static let sizes = [Size.standard, Size(columns: 140, rows: 45)]

    private static func model(
        _ attempt: Attempt?,
        after seconds: Int64 = 6,
        size: Size = .standard
    ) -> DisplayModel {
        var model = DisplayModel(profile: Sample.profile, terminal: "T0001", size: size, now: Sample.now)
        model.update(.read(attempt))
        model.update(.tick(Sample.now.adding(seconds: seconds)))
        return model
    }

    private static func canvas(_ model: DisplayModel, _ languages: [Language] = Language.allCases) -> Canvas {
        DisplayView(languages: languages, theme: .dark).draw(model)
    }

    @Test(arguments: languages.indices, sizes) func `the customer's screen in every state`(
        language: Int,
        size: Size
    ) throws {
        let states: [(String, Attempt?)] = [
            ("welcome", nil), ("code", Sample.attempt(1, .presented)), ("paid", Sample.attempt(1, .paid)),
            ("confirming", Sample.attempt(1, .authorising)), ("unknown", Sample.attempt(1, .unknown)),
            ("not-paid", Sample.attempt(1, .cancelled)),
        ]
        var sign = Self.model(nil, size: size)
        sign.update(.cue(.sign))
        let (name, languages) = Self.languages[language]
        try Snapshot.expect(Self.canvas(sign, languages), "display-sign-\(name)-\(size.columns)x\(size.rows)")
        for (state, attempt) in states {
            let canvas = Self.canvas(Self.model(attempt, size: size), languages)
            #expect(canvas.size == size)
            try Snapshot.expect(canvas, "display-\(state)-\(name)-\(size.columns)x\(size.rows)")
        }
    }

    @Test func `nothing of the staff's is on it`() {
        for state in AttemptState.allCases {
            let text = Self.canvas(Self.model(Sample.attempt(1, state, reason: "secret"))).text
            for word in ["T0001", "ming", "secret", "KEY1", "7Q2M", "F3", "Shift"] { #expect(!text.contains(word)) }
        }
    }

    @Test(arguments: [
        (AttemptState.paid, Int64(14), DisplaySight.paid(Sample.money(1250))), (.paid, 15, .welcome),
        (.cancelled, 9, .notPaid(Sample.money(1250))), (.cancelled, 10, .welcome),
        (.expired, 9, .notPaid(Sample.money(1250))), (.declined, 10, .welcome),
        (.presented, 90, .unknown(Sample.money(1250))), (.created, 5, .preparing(Sample.money(1250))),
    ])
    func `the end of an attempt stays in sight for a while`(state: AttemptState, seconds: Int64, sight: DisplaySight) {
        // It changed five seconds after it began.
        #expect(Self.model(Sample.attempt(1, state), after: seconds).sight == sight)
    }

    private static func refund(_ amount: Int64, after seconds: Int64) -> Refund {
        Refund(
            id: "R",
            payment: "P",
            state: .accepted,
            amount: Sample.money(amount),
            reason: "cold soup",
            isReversal: false,
            number: "N",
            fee: nil,
            outcome: nil,
            shift: nil,
            createdAt: Sample.now,
            changedAt: Sample.now.adding(seconds: seconds),
            sequences: [1, 2]
        )
    }

    @Test(arguments: [
        (AttemptState.paid, Int64(8), Int64(14), DisplaySight.refunded(Sample.money(500))),
        (.paid, 8, 18, .welcome), (.paid, 4, 14, .paid(Sample.money(1250))),
        (.unknown, 8, 14, .unknown(Sample.money(1250))), (.cancelled, 5, 6, .refunded(Sample.money(500))),
    ])
    func `a refund is seen for a while, and hides nothing that is to be paid`(
        state: AttemptState,
        refunded: Int64,
        seconds: Int64,
        sight: DisplaySight
    ) {
        var model = Self.model(Sample.attempt(1, state), after: seconds)
        model.update(.read(Sample.attempt(1, state), Self.refund(500, after: refunded)))
        #expect(model.sight == sight)
        #expect(!Self.canvas(model).text.contains("cold soup"))
    }

    @Test func `it follows what the cashier chose to show`() throws {
        let large = Size(columns: 140, rows: 45)
        var model = DisplayModel(profile: Sample.profile, terminal: "T0001", size: large, now: Sample.now)
        let attempt = Sample.attempt(1, .presented)
        #expect(model.code(of: attempt) == Sample.code)
        model.update(.cue(.merchantPresented))
        let form = try attempt.code(as: .merchantPresented, of: Sample.profile, terminal: "T0001")
        #expect(model.code(of: attempt) == form && form != Sample.code)
        model.update(.cue(.sign))
        #expect(model.sight == .sign)
        let sign = Self.canvas(model).text
        #expect(sign.contains("Scan, type the amount, pay") && sign.contains("扫码后输入金额付款"))
        model.update(.read(attempt))
        #expect(model.sight == .code(attempt) && model.code(of: attempt) == Sample.code)
    }

    @Test func `a code is as large as there is room for`() {
        func rows(_ size: Size) -> Int {
            let canvas = Self.canvas(Self.model(Sample.attempt(1, .presented), size: size))
            return (0..<size.rows).count { row in
                (0..<size.columns).contains { canvas[$0, row]?.style == Theme.dark.style(.qrDark) }
            }
        }
        #expect(rows(.standard) < 17 && rows(Size(columns: 140, rows: 45)) >= 25)
    }

    @Test func `a ledger that cannot be read sends the customer to the counter, until it can`() {
        var model = Self.model(Sample.attempt(1, .presented))
        model.update(.unreadable)
        #expect(model.sight == .outOfOrder)
        #expect(Self.canvas(model).text.contains("Please ask at the counter"))
        model.update(.read(nil))
        #expect(model.sight == .welcome)
    }

    @Test func `no state is told by colour alone, and no size draws a code that is cut`() {
        let texts = [AttemptState.created, .presented, .authorising, .unknown, .paid, .expired].map {
            Self.canvas(Self.model(Sample.attempt(1, $0))).text
        }
        #expect(Set(texts).count == texts.count)
        for columns in stride(from: 1, through: 160, by: 7) {
            for rows in 1...50 {
                let size = Size(columns: columns, rows: rows)
                let canvas = Self.canvas(Self.model(Sample.attempt(1, .presented), size: size))
                #expect(canvas.size == size)
                // A symbol is whole when it has its three finders: a code needs at least so many rows.
                let hasCode = canvas.text.contains("▀▀▀▀▀▀▀")
                #expect(!hasCode || rows >= 17 && columns >= 33)
            }
        }
    }

    @Test func `the screen is left by q or when it is asked to end, and by nothing else`() {
        for input in [InputEvent.key(.character("q")), .terminate, .key(.control("c"))] {
            var model = Self.model(nil)
            model.update(.input(input))
            #expect(model.isLeaving)
        }
        var model = Self.model(nil)
        for input in [InputEvent.key(.enter), .paste("q"), .key(.character("x")), .focus(false), .resumed] {
            model.update(.input(input))
        }
        #expect(!model.isLeaving)
    }
}
