import ClearingProtocol
import Foundation
import Ledger
import TerminalUI
import Testing
import Timekeeping

@testable import Console

/// Anything at any time: keys, the mouse, pastes, scans, sizes, time, and whatever comes back from the till.
///
/// A quick walk each time the tests run; `COUNTERFOIL_WALK_STEPS=125000` makes it a million steps.
struct RandomWalkTests {
    private static let steps =
        ProcessInfo.processInfo.environment["COUNTERFOIL_WALK_STEPS"].flatMap { Int($0) } ?? 1_000

    @Test(arguments: 0..<8) func `no sequence of events traps, loses an order that waits, or leaves a hole`(
        _ seed: Int
    ) throws {
        let entropy = Entropy.seeded(UInt64(seed), stream: "walk")
        var console = ConsoleDriver(language: seed.isMultiple(of: 2) ? .english : .simplifiedChinese)
        for step in 0..<Self.steps {
            let waiting = Self.waiting(console.model)
            let event = RandomEvent(entropy, now: console.model.now).event
            console.tell(event)
            // Only the network's word, or its being out of reach, ends an order; nothing that a person does.
            if case .input = event {
                try #require(waiting.isSubset(of: Self.waiting(console.model)), "step \(step): \(event)")
            }
            // A picture is drawn at every step; reading every cell of it takes longer than all else.
            try expectPicture(of: console, isReadThrough: step.isMultiple(of: 16), "step \(step): \(event)")
            try #require(!(console.takeEffects().contains(where: \.isCharge) && !console.model.isShiftOpen))
            console.model.isLeaving = false
        }
    }

    /// The orders that may still be paid.
    private static func waiting(_ model: ConsoleModel) -> Set<AttemptReference> {
        Set((model.till.aside + [model.till.attempt].compactMap(\.self)).map(\.reference))
    }

    private func expectPicture(of console: ConsoleDriver, isReadThrough: Bool, _ comment: @autoclosure () -> Comment)
        throws
    {
        let canvas = console.canvas
        try #require(canvas.size == console.model.size, comment())
        if let cursor = console.view.cursor(console.model) {
            try #require(canvas.bounds.contains(cursor), comment())
        }
        if isReadThrough { try expectWhole(canvas, comment()) }
    }

    private func expectWhole(_ canvas: Canvas, _ comment: Comment) throws {
        for row in 0..<canvas.size.rows {
            var columns = 0
            while columns < canvas.size.columns {
                let width = TextWidth.columns(of: canvas[column: columns, row: row]?.text ?? "")
                try #require(width == 1 || width == 2, comment)
                columns += width
            }
            try #require(columns == canvas.size.columns, comment)
        }
    }
}

extension Effect {
    fileprivate var isCharge: Bool {
        switch self {
        case .charge, .chargeCode: true
        default: false
        }
    }
}
