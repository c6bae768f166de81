import ClearingClient
import ClearingProtocol
import Money
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

/// The guided start, event by event.
@Suite struct StartTests {
    private static let merchant = ["Tea House", "茶馆", "Wuxi", "5812", "cny"]

    private static func merchantTyped() -> StartDriver {
        var start = StartDriver()
        for text in merchant { start.fill(text) }
        start.press(.enter)
        return start
    }

    @Test func `Enter at the last field founds the ledger of what was typed`() throws {
        var start = Self.merchantTyped()
        #expect(start.takeEffects().isEmpty)
        start.press(.enter)
        guard case .found(let profile)? = start.takeEffects().first else {
            Issue.record("Nothing is founded.")
            return
        }
        #expect(profile.name == "Tea House" && profile.chineseName == "茶馆" && profile.city == "Wuxi")
        #expect(profile.currency == .cny && profile.zone == "Asia/Shanghai" && profile.cutoff.description == "04:00")
        #expect(start.model.isWorking)
        start.press(.enter)
        start.type("x")
        #expect(start.takeEffects().isEmpty, "nothing is founded twice")
        start.tell(.founded(profile))
        #expect(start.model.step == .pairing && !start.model.isWorking)
    }

    @Test func `what is wrong stands at its field, and nothing that was typed is lost`() {
        var start = StartDriver()
        start.fill("Tea House", "", "", "581", "XXX", "")
        start.press(.enter)
        #expect(start.takeEffects().isEmpty && !start.model.isWorking)
        let text = start.text
        for sentence in ["! City is empty;", "is not a category code;", "is not a current ISO 4217 code;"] {
            #expect(text.contains(sentence), "\(text)")
        }
        #expect(!text.contains("Chinese name is empty"))
        for typed in ["Tea House", "581", "XXX", "Asia/Shanghai", "04:00"] { #expect(text.contains(typed)) }
        start.type("Wuxi")
        #expect(!start.text.contains("City is empty"), "the first that is wrong takes the keys")
    }

    @Test func `what is wrong with a field is said once it is left, and goes when it is mended`() {
        var start = StartDriver()
        start.fill("Tea House", "", "Wuxi", "581")
        #expect(start.text.contains("is not a category code;") && start.model.form?.focus == 4)
        #expect(start.model.form?.fields.count { $0.error != nil } == 1, "what was not reached is not wrong yet")
        start.press(.up)
        #expect(start.model.form?.fields.count { $0.error != nil } == 1, "nor what is left empty on the way back")
        start.type("2")
        #expect(!start.text.contains("is not a category code;"))
        start = .at(.pairing)
        start.fill("http://shop.example")
        #expect(start.text.contains("Plain HTTP is only for the loopback interface"))
        start = .at(.person)
        start.fill("Wang", "", "1234")
        #expect(start.text.contains("is guessed first") && start.model.form?.focus == 3)
        #expect(start.takeEffects().isEmpty)
    }

    @Test func `a zone that this machine does not know stands at its field`() {
        var start = Self.merchantTyped()
        start.press(.enter)
        start.tell(.failed(.zone("Asia/Wuxi")))
        #expect(start.text.contains("! The time zone \"Asia/Wuxi\" is not known here"))
        #expect(start.model.form?.focus == 5 && start.model.failure == nil)
    }

    @Test func `pairing asks with what was typed, and says what the network refuses at the field`() {
        var start = StartDriver.at(.pairing)
        start.press(.enter, .enter)
        #expect(start.takeEffects().isEmpty && start.text.contains("Write the one-time code."))
        start.press(.up)
        start.fill("http://127.0.0.1:1", "1234-5678")
        #expect(start.takeEffects() == [.pair(address: "http://127.0.0.1:1", code: "1234-5678")])
        start.tell(.failed(.clearing(.unreachable("refused"))))
        #expect(start.model.failure?.contains("cannot be reached") == true && start.text.contains("1234-5678"))
        start.press(.enter)
        #expect(start.takeEffects() == [.pair(address: "http://127.0.0.1:1", code: "1234-5678")], "the same again")
        start.tell(.failed(.clearing(.refused(Problem(.notFound, "The code is not known.")))))
        #expect(start.text.contains("! The network refused: The code is not known."))
        start.tell(.failed(.currency(found: .cny, expected: .usd)))
        #expect(start.model.failure?.contains("--data") == true)
        start.tell(.paired(Sample.pairing()))
        #expect(start.model.step == .person && start.text.contains("Paired: this is terminal T0001 of Lotus"))
        #expect(!start.text.contains("as the network has it"))
    }

    @Test func `what the network calls the merchant is said where it is something else`() {
        var start = StartDriver(founded: Sample.profile)
        #expect(start.model.step == .pairing, "it goes on where it was cut")
        let other = MerchantProfile(
            merchant: "M0001",
            name: "Tea House",
            city: "Wuxi",
            categoryCode: "5812",
            currency: .cny,
            zone: "Asia/Shanghai",
            cutoff: .midnight,
            limit: 500_000,
            fees: Sample.profile.fees
        )
        start.tell(.paired(Sample.pairing(other)))
        #expect(start.text.contains("Tea House (M0001), as the network has"))
    }

    @Test func `the first operator is a manager with a PIN typed twice`() throws {
        var start = StartDriver.at(.person)
        start.fill("Wang", "", "1234", "1234")
        #expect(start.text.contains("is guessed first") && start.takeEffects().isEmpty)
        start.press(.control("u"))
        start.fill("2580")
        start.press(.control("u"))
        start.fill("2581")
        #expect(start.text.contains("The two PINs differ") && start.takeEffects().isEmpty)
        start.press(.control("u"))
        start.fill("2580")
        #expect(
            start.takeEffects() == [.add(name: "Wang", role: .manager, pin: try OperatorPIN(choosing: "2580"))]
        )
        start.tell(.failed(.operators(.nameRule)))
        #expect(start.model.form?.focus == 0 && start.text.contains("! A name must have"))
        #expect(!start.text.contains("2580"), "a PIN is not shown")
        start.tell(.added(Sample.staff[0]))
        #expect(start.model.step == .payment)
    }

    @Test func `operators and the test payment can be left out`() {
        var start = StartDriver.at(.person)
        start.type("n")
        #expect(start.model.form?[.name] == "n", "a letter is a letter")
        start.press(.control("n"))
        #expect(start.model.step == .payment && start.model.person == nil)
        var later = start
        start.press(.enter)
        #expect(start.model.end == .ready(takesTestPayment: true))
        later.press(.right, .enter)
        #expect(later.model.end == .ready(takesTestPayment: false))
    }

    @Test func `Esc goes back a step, and what is done is shown and not done again`() {
        var start = StartDriver.at(.payment)
        for step in [StartStep.person, .pairing, .merchant] {
            start.press(.escape)
            #expect(start.model.step == step && start.model.isDone(step) && start.text.contains("Done: "))
        }
        start.press(.escape)
        #expect(start.model.step == .merchant, "there is none before")
        start.type("abc")
        start.press(.enter, .enter, .enter)
        #expect(start.model.step == .payment && start.takeEffects().isEmpty)
    }

    @Test func `Esc keeps what was typed`() {
        var start = StartDriver.at(.person)
        start.type("Wang")
        start.press(.escape, .enter)
        #expect(start.model.step == .person && start.model.form?[.name] == "Wang")
    }

    @Test func `the language is asked for where nothing says it, and is kept with the ledger`() {
        var start = StartDriver(language: nil)
        #expect(start.model.step == .language && start.text.contains("English"))
        start.press(.right)
        #expect(start.text.contains("简体中文") && start.text.contains("本机使用的语言"))
        start.press(.enter)
        #expect(start.model.step == .merchant && start.takeEffects().isEmpty, "there is no place for it yet")
        start.tell(.founded(Sample.profile))
        #expect(start.takeEffects() == [.keep(.simplifiedChinese)])
        var resumed = StartDriver(language: nil, founded: Sample.profile)
        resumed.press(.enter)
        #expect(resumed.model.step == .pairing && resumed.takeEffects() == [.keep(.english)])
        var known = StartDriver.at(.merchant)
        known.press(.escape)
        #expect(known.model.step == .merchant)
        known.tell(.founded(Sample.profile))
        #expect(known.takeEffects().isEmpty)
    }

    @Test(arguments: [StartStep.merchant, .pairing, .person])
    func `a paste and a scan press nothing`(step: StartStep) {
        var start = StartDriver.at(step)
        start.tell(.input(.paste("Tea\nHouse\nq\n\n\n\n\n\n\n\n")))
        start.tell(.input(.scan("6901234567892")))
        #expect(start.model.step == step && start.model.form?.focus == 0 && start.effects.isEmpty)
        #expect(start.model.end == nil && start.text.contains("Tea House q6901234567892"))
    }

    @Test func `keys that prove to be a scan are taken back`() {
        var start = StartDriver.at(.pairing)
        start.type("https://a")
        start.tell(.input(.takeBack(3)))
        start.tell(.input(.scan("CODE")))
        #expect(start.model.form?[.address] == "https:CODE")
    }

    @Test func `leaving says what is kept and what is left to do`() {
        let keys: [(StartStep, Key, [String])] = [
            (.language, .character("q"), ["Nothing was made yet; `counterfoil` begins again."]),
            (.merchant, .control("c"), ["Nothing was made yet"]),
            (.pairing, .control("c"), ["The ledger of Lotus Garden Noodles in /srv/till is kept", "to pair"]),
            (.person, .control("c"), ["Terminal T0001", "is paired and kept; `counterfoil` opens the till"]),
            (.payment, .character("q"), ["Terminal T0001"]),
        ]
        for (step, key, words) in keys {
            var start = StartDriver.at(step)
            start.press(key)
            guard case .left(let sentence)? = start.model.end else {
                Issue.record("\(step) is not left.")
                continue
            }
            for word in words { #expect(sentence.contains(word), "\(sentence)") }
            start.press(.enter)
            #expect(start.model.end == .left(sentence) && start.effects.isEmpty, "it is over")
        }
    }

    @Test func `whatever is being done can be left, and the terminal can be had for a while`() {
        var start = StartDriver.at(.pairing)
        start.fill("https://clearing.example", "1")
        #expect(start.model.isWorking)
        start.press(.escape, .character("q"), .suspend)
        #expect(start.model.step == .pairing && start.model.end == nil)
        #expect(start.takeEffects().last == .suspend)
        start.press(.control("c"))
        #expect(start.model.end != nil)
        var hungUp = StartDriver()
        hungUp.tell(.input(.terminate))
        #expect(hungUp.model.end != nil)
    }

    @Test func `no two bindings claim a key, and a letter is none while letters are typed`() {
        for step in StartStep.allCases {
            let table = StartKeys.table(for: StartDriver.at(step).model)
            #expect(table.conflicts.isEmpty)
            let letters = table.bindings.flatMap(\.keys).contains { if case .character = $0 { true } else { false } }
            #expect(letters == [.language, .payment].contains(step))
        }
    }
}
