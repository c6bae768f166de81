import ClearingClient
import ClearingProtocol
import TerminalUI
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

/// The guided start without a terminal: press, tell, look.
struct StartDriver {
    var model: StartModel
    let view = StartView(theme: .dark)
    /// What the guide asked for, oldest first.
    var effects: [StartEffect] = []

    init(
        language: Language? = .english,
        founded: MerchantProfile? = nil,
        size: Size = .standard
    ) {
        model = StartModel(
            directory: "/srv/till",
            command: "counterfoil",
            language: language,
            founded: founded,
            size: size
        )
    }

    /// At a step, after those before it.
    static func at(_ step: StartStep, language: Language = .english, size: Size = .standard) -> StartDriver {
        var start = StartDriver(language: step == .language ? nil : language, size: size)
        if step.rawValue >= StartStep.pairing.rawValue { start.tell(.founded(Sample.profile)) }
        if step.rawValue >= StartStep.person.rawValue { start.tell(.paired(Sample.pairing())) }
        if step == .payment { start.tell(.added(Sample.staff[0])) }
        return start
    }

    mutating func tell(_ event: StartEvent) { effects += model.update(event) }

    mutating func press(_ keys: Key...) {
        for key in keys { tell(.input(.key(key))) }
    }

    mutating func type(_ text: String) {
        for character in text { press(.character(character)) }
    }

    /// Types texts into the fields from the first on, and Enter after each.
    mutating func fill(_ texts: String...) {
        for text in texts {
            type(text)
            press(.enter)
        }
    }

    /// What the guide asked for since the last time.
    mutating func takeEffects() -> [StartEffect] {
        defer { effects = [] }
        return effects
    }

    var canvas: Canvas { view.draw(model) }
    var text: String { canvas.text }
}

extension Sample {
    static func pairing(_ profile: MerchantProfile = profile) -> Pairing {
        Pairing(
            terminal: "T0001",
            profile: profile,
            terminalKey: SigningKey(from: .seeded(1)).verifyingKey,
            nodeKey: SigningKey(from: .seeded(2)).verifyingKey,
            logOrigin: "clearing.example/log",
            pairedAt: now
        )
    }
}
