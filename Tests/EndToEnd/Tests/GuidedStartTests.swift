import Testing

extension ConsoleTests {
    /// The first run of a till, from nothing to its first payment, against a clearing node that is a process of its own.
    @Suite struct GuidedStartTests {
        @Test func `an empty directory becomes a till that takes a payment and gives it back`() async throws {
            let folder = try TemporaryDirectory()
            let network = try await ClearingNetwork(data: folder.file("network"))
            let code = try await network.pairingCode()
            let till = Till(data: folder.file("till"))
            let console = try await ConsolePane(["--data", till.data])
            let pane = console.pane

            try await pane.wait(for: "< English >")
            try await pane.press("Enter")
            try await pane.wait(for: "Step 1 of 4")
            try await Self.fill(pane, "Tea House", "茶馆", "Shanghai", "5812", "CNY")
            try await pane.press("Down", "Down", "Enter")

            try await pane.wait(for: "Step 2 of 4", "The ledger of Tea House is made.")
            try await Self.fill(pane, network.address, "0000-0000")
            try await pane.press("Enter")
            try await pane.wait(for: "! The network refused", network.address, "0000-0000")
            try await pane.press("C-u")
            try await Self.fill(pane, code)
            try await pane.press("Enter")

            try await pane.wait(for: "Step 3 of 4", "Paired: this is terminal T0001 of Tea House")
            try await Self.fill(pane, "Wang", "", "2580", "2580")
            try await pane.press("Enter")
            try await pane.wait(for: "Step 4 of 4", "< Take ¥0.01 now >")
            try await pane.press("Enter")

            try await pane.wait(for: "Locked", "Wang")
            try await pane.press("2", "5", "8", "0", "Enter")
            try await pane.wait(for: "· Wang", "Shift 1", "Test payment: Enter shows its code")
            try await pane.press("Enter")
            try await Customer(at: network).pay(try await pane.code())
            try await pane.wait(for: "PAID", "The test has worked")
            try await pane.press("R")
            _ = try await Patience.wait(for: "the refund") {
                try await till.ledger.value("SELECT state FROM payments") == "refunded" ? true : nil
            }
            try await pane.press("Enter")
            try await pane.wait(for: "Type the amount")
            try await pane.press("q")
            #expect(try await console.end() == 0)
            #expect(try await console.isRestored())
            #expect(try await till.holds())
            #expect(try await till.run("settings", "show", "--json").json["language"]?.text == "en")
        }

        @Test func `a guide that was left goes on where it was, and a till that is paired opens at once`() async throws
        {
            let folder = try TemporaryDirectory()
            let network = try await ClearingNetwork(data: folder.file("network"))
            let code = try await network.pairingCode()
            let till = Till(data: folder.file("till"))
            let first = try await ConsolePane(["open", "--language", "zh", "--data", till.data])
            try await first.pane.wait(for: "第 1 步，共 4 步")
            try await Self.fill(first.pane, "Tea House", "", "Shanghai", "5812", "CNY")
            try await first.pane.press("Down", "Down", "Enter")
            try await first.pane.wait(for: "第 2 步，共 4 步")
            try await first.pane.press("C-c")
            #expect(try await first.end() == 0)
            #expect(try await first.isRestored())
            try await first.pane.wait(for: "已保留")

            let second = try await ConsolePane(["open", "--language", "en", "--data", till.data])
            try await second.pane.wait(for: "Step 2 of 4")
            try await Self.fill(second.pane, network.address, code)
            try await second.pane.press("Enter")
            try await second.pane.wait(for: "Step 3 of 4")
            try await second.pane.press("C-n")
            try await second.pane.wait(for: "Step 4 of 4")
            try await second.pane.press("Right", "Enter")
            try await second.pane.wait(for: "No shift is open", "online")
            try await second.pane.press("q")
            #expect(try await second.end() == 0)

            let third = try await ConsolePane(["open", "--language", "en", "--data", till.data])
            try await third.pane.wait(for: "No shift is open")
            try await third.pane.press("q")
            #expect(try await third.end() == 0)
            #expect(try await till.holds())
        }

        /// Types texts into fields one below the other.
        private static func fill(_ pane: Pane, _ texts: String...) async throws {
            for text in texts {
                if !text.isEmpty { try await pane.press(text) }
                // Not Enter, which would make a scan of a text that comes so quickly.
                try await pane.press("Down")
            }
        }
    }
}
