import Foundation
import Ledger
import Money
import Synchronization
import Testing
import Till
import Timekeeping

@Suite struct SoundTests {
    /// A script in a directory of its own, gone with its owner.
    private final class Script {
        let directory = FileManager.default.temporaryDirectory.appending(path: "hook-\(UUID().uuidString)").path
        var path: String { "\(directory)/hook" }
        var output: String { (try? String(contentsOfFile: "\(directory)/output", encoding: .utf8)) ?? "" }

        init(_ text: String, mode: Int = 0o700) throws {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            try "#!/bin/sh\n\(text)\n".write(toFile: path, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        }

        func hook(_ arguments: [String] = [], patience: Duration = .seconds(60)) -> PaymentHook {
            PaymentHook(command: [path] + arguments, patience: patience)
        }

        deinit { try? FileManager.default.removeItem(atPath: directory) }
    }

    private static func announcement() throws -> Announcement {
        Announcement(
            pattern: .paid,
            payment: "P-1",
            order: "T0001-000001",
            amount: Money(minorUnits: 1_250, currency: .cny),
            day: try BusinessDay(parsing: "2026-11-23"),
            count: 7,
            total: Money(minorUnits: 9_050, currency: .cny)
        )
    }

    @Test func `a hook gets amount, currency, count and total of the day, and its own arguments, without a shell`()
        async throws
    {
        let script = try Script(
            """
            {
                echo "$COUNTERFOIL_KIND $COUNTERFOIL_AMOUNT $COUNTERFOIL_AMOUNT_TEXT $COUNTERFOIL_CURRENCY"
                echo "$COUNTERFOIL_COUNT $COUNTERFOIL_TOTAL $COUNTERFOIL_TOTAL_TEXT $COUNTERFOIL_DAY"
                echo "$COUNTERFOIL_PAYMENT $COUNTERFOIL_ORDER $1"
            } > "$(dirname "$0")/output"
            """
        )
        try await script.hook(["$(reboot); a b"]).run(Self.announcement())
        #expect(
            script.output == """
                paid 1250 12.50 CNY
                7 9050 90.50 2026-11-23
                P-1 T0001-000001 $(reboot); a b

                """
        )
    }

    @Test func `a hook that fails says with what status`() async throws {
        let script = try Script("exit 3")
        await #expect(throws: HookFailure.status(program: script.path, 3)) {
            try await script.hook().run(Self.announcement())
        }
        let killed = try Script("kill -9 $$")
        await #expect(throws: HookFailure.signal(program: killed.path, 9)) {
            try await killed.hook().run(Self.announcement())
        }
    }

    @Test func `a hook that takes too long is ended, with what it started`() async throws {
        let script = try Script("sleep 600 & echo $! > \"$(dirname \"$0\")/output\"; wait")
        await #expect(throws: HookFailure.tooSlow(program: script.path, seconds: 1)) {
            try await script.hook(patience: .seconds(1)).run(Self.announcement())
        }
        // A machine under load may not have come as far as the child within the second.
        guard let child = Int32(script.output.trimmingCharacters(in: .newlines)) else { return }
        for _ in 0..<1000 where Self.runs(child) { try await Task.sleep(for: .milliseconds(10)) }
        #expect(!Self.runs(child))
    }

    /// Whether a process still does something: one that nobody has buried yet does not.
    private static func runs(_ process: Int32) -> Bool {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return false }
        return !status.contains(") Z ")
    }

    @Test func `a hook that cannot be started says why`() async throws {
        let script = try Script("exit 0", mode: 0o600)
        for (path, reason) in [("/no/such/hook", "No such file"), (script.path, "Permission denied")] {
            let error = await #expect(throws: HookFailure.self) {
                try await PaymentHook(command: [path]).run(Self.announcement())
            }
            #expect(error?.englishSentence.contains(reason) == true && error?.chineseSentence.hasSuffix("。") == true)
        }
    }

    @Test(arguments: [(BellPattern.paid, 1), (.refund, 2), (.attention, 3)])
    func `bells are told apart by their strokes, and pauses are slept`(pattern: BellPattern, strokes: Int) async {
        let heard = Mutex<[String]>([])
        await pattern.ring(
            sleep: { _ in heard.withLock { $0.append("-") } },
            strike: { heard.withLock { $0.append("*") } }
        )
        #expect(heard.withLock { $0.joined() } == Array(repeating: "*", count: strokes).joined(separator: "-"))
    }

    @Test func `a payment is announced with what its day has, a refund and a late payment by other bells`() async throws
    {
        let counter = try Counter()
        let till = counter.till
        _ = try till.shifts.open()
        var payments: [String] = []
        for (place, units) in [Int64(1_250), 800].enumerated() {
            let attempt = try await counter.present(units)
            let outcome = try till.checkout.accept(counter.network.pay(attempt.reference, attempt.amount))
            let announcement = try #require(try till.announcement(of: outcome))
            #expect(announcement.pattern == .paid && announcement.amount == Counter.yuan(units))
            #expect(announcement.count == place + 1 && announcement.total == Counter.yuan(place == 0 ? 1_250 : 2_050))
            payments.append(try #require(announcement.payment))
        }
        let refund = try await till.refunds.send(till.refunds.begin(payments[0], amount: nil, reason: "cold").id)
        let announced = try #require(try till.announcement(of: refund))
        #expect(announced.pattern == .refund && announced.payment == payments[0])
    }
}
