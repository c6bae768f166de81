import ClearingClient
import ClearingProtocol
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

struct RandomWalkTests {
    @Test(arguments: 0..<8) func noSequenceOfEventsTrapsOrLosesTheOrderThatWaits(_ seed: Int) {
        let entropy = Entropy.seeded(UInt64(seed), stream: "walk")
        var console = ConsoleDriver()
        for _ in 0..<2_000 {
            let waiting = console.model.till.attempt
            let event = Self.event(entropy)
            console.tell(event)
            // Only the network's word, or its being out of reach, ends an order; no key and no time does.
            if let waiting, case .input = event { #expect(console.model.till.attempt == waiting) }
            let canvas = console.canvas
            #expect(canvas.size == console.model.size)
            console.model.isLeaving = false
        }
    }

    private static func event(_ entropy: Entropy) -> ConsoleEvent {
        let number = Int(entropy.number(below: 4)) + 1
        switch entropy.number(below: 14) {
        case 0: return .tick(Sample.now.adding(seconds: Int64(entropy.number(below: 200))))
        case 1: return .began(Sample.attempt(number, .created))
        case 2: return .answered(Sample.attempt(number, .presented), nil)
        case 3: return .news(.attempt(.paid(number)))
        case 4: return .answered(Sample.attempt(number, .cancelled), nil)
        case 5: return .failed(.clearing(.unreachable("no connection")), Sample.attempt(number, .unknown))
        case 6: return .payments((1...number).reversed().map { Sample.payment($0) }, Sample.day)
        case 7: return .summary(SettlementScreenTests.summary([Sample.batch(.sealed)]))
        case 8:
            return .input(.resize(Size(columns: Int(entropy.number(below: 150)), rows: Int(entropy.number(below: 50)))))
        case 9: return .standing(Standing(shift: number == 1 ? nil : Sample.shift, unknown: number, unsent: 0))
        default: return .input(.key(keys[Int(entropy.number(below: UInt64(keys.count)))]))
        }
    }

    private static let keys: [Key] =
        "0123456789.qzso?ajkgG".map { .character($0) } + [
            .enter, .escape, .backspace, .tab, .up, .down, .pageDown, .home, .end, .suspend,
        ] + Screen.allCases.map { .function($0.functionKey) }
}
