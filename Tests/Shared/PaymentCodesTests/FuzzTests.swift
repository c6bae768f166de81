import Foundation
import TestSupport
import Testing

@testable import PaymentCodes

/// Mutated codes of every kind: 20,000 in a run, or as many as the environment variable `FUZZ_INPUTS` says:
/// `FUZZ_INPUTS=1000000 FUZZ_SEED=2 swift test -c release -Xswiftc -enable-testing --filter FuzzTests`.
@Suite struct FuzzTests {
    private static let inputs = ProcessInfo.processInfo.environment["FUZZ_INPUTS"].flatMap(Int.init) ?? 20_000
    private static let seed = ProcessInfo.processInfo.environment["FUZZ_SEED"].flatMap(UInt64.init) ?? 1

    @Test func `no input traps, and none takes long`() throws {
        var mutations = Mutations(seed: Self.seed)
        var right = 0
        var slowest = Duration.zero
        for _ in 0..<Self.inputs {
            let text = try mutations.next()
            let start = ContinuousClock.now
            switch Self.read(text) {
            case .right: right += 1
            case .wrong: break
            case .inconsistent(let what): Issue.record("\(what) of \(text.debugDescription)")
            }
            slowest = max(slowest, ContinuousClock.now - start)
        }
        // Far above what any takes, and far below what a loop over a hostile length would.
        #expect(slowest < .seconds(10))
        #expect((Self.inputs / 50..<Self.inputs).contains(right))
    }

    private enum Verdict {
        case right
        case wrong
        case inconsistent(String)
    }

    /// Reads the text in every way; what is right must come back.
    private static func read(_ text: String) -> Verdict {
        let decoded = PaymentCode.decode(text)
        let classification = ScannedText.classify(text)
        guard !decoded.violations.contains(where: { $0.description.utf8.contains(0x1B) }) else {
            return .inconsistent("escape in a violation")
        }
        // Readers of one kind take anything too.
        let readings = (MerchantPresentedReading(text), ConsumerPresentedReading(text))
        guard decoded.isValid else {
            let isRight = readings.0.isValid || readings.1.isValid
            return isRight ? .inconsistent("another verdict") : .wrong
        }
        guard classification != .notPaymentCode else { return .inconsistent("classification") }
        guard let again = try? PaymentCode.encode(decoded.fields, kind: decoded.kind) else {
            // What may be a card's number is masked, so that it cannot come back.
            return decoded.kind == .payer && !decoded.notices.isEmpty ? .right : .inconsistent("fields")
        }
        let second = PaymentCode.decode(again)
        return second.isValid && second.fields.hasSameValues(as: decoded.fields) ? .right : .inconsistent("round trip")
    }
}

extension CodeField {
    /// Whether all but the checksum is the same, which may have been in lower case.
    fileprivate func hasSameValues(as other: CodeField) -> Bool {
        guard case .template(let some) = self, case .template(let others) = other else { return self == other }
        return some.elementsEqual(others) { $0.id == $1.id && ($0.id == "63" || $0.field == $1.field) }
    }
}
