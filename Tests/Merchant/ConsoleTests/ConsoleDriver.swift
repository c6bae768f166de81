import ClearingProtocol
import Ledger
import TerminalUI
import Till
import Timekeeping

@testable import Console

/// A console without a terminal: press, tell, look.
struct ConsoleDriver {
    var model: ConsoleModel
    let phrases: Phrases
    let view: ConsoleView
    /// What the console asked for, oldest first.
    var effects: [Effect] = []

    init(
        size: Size = .standard,
        language: Language = .english,
        theme: Theme = .dark,
        shift: Shift? = Sample.shift
    ) {
        model = ConsoleModel(
            profile: Sample.profile,
            terminal: "T0001",
            operatorName: "ming",
            shift: shift,
            now: Sample.now,
            size: size
        )
        phrases = Phrases(language, calendar: Sample.calendar)
        view = ConsoleView(phrases: phrases, theme: theme, calendar: Sample.calendar)
        tell(.news(.link(.online)))
    }

    mutating func tell(_ event: ConsoleEvent) {
        effects += model.update(event, phrases)
    }

    mutating func press(_ keys: Key...) {
        for key in keys { tell(.input(.key(key))) }
    }

    mutating func type(_ text: String) {
        for character in text { press(.character(character)) }
    }

    /// What the console asked for since the last time.
    mutating func takeEffects() -> [Effect] {
        defer { effects = [] }
        return effects
    }

    var canvas: Canvas { view.draw(model) }
    var text: String { canvas.text }
}
