import Glibc
import Testing

extension ConsoleTests {
    /// A cashier who does by name what has no key in sight, and a manager who allows the rest.
    @Suite struct SecondPersonTests {
        @Test func `a cashier gives back beyond the limit, and sees the takings, by a manager's PIN`() async throws {
            let shop = try await Shop()
            let till = shop.till
            try await add("Wang", "manager", "2580", to: till)
            try await add("Li", "cashier", "9021", to: till, by: "2580\n")
            let phone = try await Phone(at: shop.network, keyFile: shop.file("ann.key"))
            let charge = ["charge", "12.50", "--code", try await phone.code(), "--operator", "Li", "--pin-file", "-"]
            let sale = try await till.run(charge, input: "9021\n")
            #expect(sale.status == 0, "\(sale.errors)")

            let console = try await ConsolePane(["open", "--language", "en", "--data", till.data])
            let pane = console.pane
            _ = try await pane.wait(for: "Locked", "Wang")
            #expect(try await pane.ask("#{mouse_any_flag}") == "1")
            try await pane.press("Right", "9", "0", "2", "1", "Enter")
            _ = try await pane.wait(for: "· Li", "Type the amount")
            try await pane.press(":")
            _ = try await pane.wait(for: "What is to be done?")
            try await pane.press("i", "n", "c", "o", "m", "Enter")
            _ = try await pane.wait(for: "Payments of", "12.50")
            try await pane.press("Enter")
            _ = try await pane.wait(for: "Time line")
            try await pane.press("r", "a", "Enter", "1", "R")
            _ = try await pane.wait(for: "A second person", "Give back CNY 12.50 of payment", "Wang")
            try await pane.press("2", "5", "8", "1", "Enter")
            _ = try await pane.wait(for: "4 more wrong")
            try await pane.press("2", "5", "8", "0", "Enter")
            _ = try await pane.wait(for: "CNY 12.50 is given back.")

            try await pane.press("F9")
            _ = try await pane.wait(for: "Li may not see takings and reports; Wang may.")
            try await pane.press("c", "2", "5", "8", "0", "Enter")
            _ = try await pane.wait(for: "Takings · ", "12.50")
            try await pane.press(":")
            _ = try await pane.wait(for: "What is to be done?")
            try await pane.press("q", "u", "i", "t", "Enter")
            #expect(try await console.end() == 0)
            #expect(try await console.isRestored())

            let trail = try await till.done("audit", "--kind", "permission").output
            #expect(trail.split(separator: "\n").count == 2, "\(trail)")
            #expect(trail.contains("Li  Was allowed by Wang to see takings and reports."))
            #expect(trail.contains("Li  Was allowed by Wang to give back more than the limit of a day ("))
            let set = ["settings", "set", "mouse", "false", "--operator"]
            let cashier = try await till.run(set + ["Li", "--pin-file", "-"], input: "9021\n")
            #expect(cashier.status == 1 && cashier.errors.contains("change settings"), "\(cashier.errors)")
            let manager = try await till.run(set + ["Wang", "--pin-file", "-"], input: "2580\n")
            #expect(manager.status == 0, "\(manager.errors)")
            let second = try await ConsolePane(["open", "--language", "en", "--data", till.data])
            _ = try await second.pane.wait(for: "Locked")
            #expect(try await second.pane.ask("#{mouse_any_flag}") == "0")
            try second.signal(SIGTERM)
            #expect(try await second.end() == 0)
            #expect(try await till.holds())
        }

        private func add(
            _ name: String,
            _ role: String,
            _ pin: String,
            to till: Till,
            by manager: String? = nil
        ) async throws {
            let authority = manager == nil ? [] : ["--operator", "Wang", "--pin-file", "-"]
            let words = ["operator", "add", name, "--role", role, "--new-pin-file", "-"] + authority
            let result = try await till.run(words, input: (manager ?? "") + pin + "\n")
            #expect(result.status == 0, "\(result.errors)")
        }
    }
}
