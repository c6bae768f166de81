import Testing

/// What a cashier goes through on one day, part by part.
final class CashiersDay {
    let cashier: Cashier
    private let folder: TemporaryDirectory
    private let till: Till
    private let phone: Phone
    private var network: ClearingNetwork

    init() async throws {
        folder = try TemporaryDirectory()
        network = try await ClearingNetwork(data: folder.file("network"))
        phone = try await Phone(at: network, keyFile: folder.file("ann.key"))
        till = Till(data: folder.file("till"))
        // Found by its name, so that the transcript names no machine's directory.
        let folders = try "\(Programs.folder):\(Surroundings.path)"
        let pane = try await Pane(environment: ["PS1": "shell> ", "PATH": folders], script: "sh -i")
        cashier = Cashier(at: pane)
        try await pane.wait(for: "shell>")
        try await pane.type(line: "cd '\(folder.path)'; clear; \(Programs.counterfoil) open --language en --data till")
    }

    /// From the empty directory to a till that is paired, and its first operator.
    func firstRun() async throws {
        cashier.note("the first run")
        try await cashier.sees("Step 1 of 4")
        try await cashier.fill("Tea House", "茶馆", "Shanghai", "5812", "CNY")
        try await cashier.press("Down", "Down", "Enter", shows: "Step 2 of 4")
        let code = try await network.pairingCode()
        try await cashier.fill(network.address, code, masked: "the node's address", "a pairing code")
        try await cashier.press("Enter", shows: "Step 3 of 4")
        try await cashier.fill("Wang", "", "2580", "2580")
        try await cashier.press("Enter", shows: "Step 4 of 4")
        try await cashier.press("Right", "Enter", shows: "Locked", "Wang")
    }

    /// Wang signs in, and the shift opens with the cash in the drawer.
    func opening() async throws {
        cashier.note("the morning")
        try await cashier.press("2", "5", "8", "0", "Enter", shows: "No shift is open", "online")
        try await cashier.press("F6", shows: "No shift yet")
        try await cashier.press("o", shows: "Cash in the drawer")
        try await cashier.press("2", "0", "0", ".", "Enter", shows: "X report", "Shift 1 is open.", "· Shift 1")
        try await cashier.press("F2", shows: "Type the amount", "· Shift 1")
    }

    /// An order by its code, a sum, a tip, a reference, a payer's code, the sign, and a sum that two pay.
    func sales() async throws {
        cashier.note("1: an amount")
        try await cashier.press("1", "2", ".", "5", "Enter", shows: "Scan to pay")
        try await paidByCode()
        cashier.note("2: a sum")
        try await cashier.type("12.5+3*4.2", shows: "12.5+3×4.2")
        try await cashier.press("Enter", shows: "Scan to pay")
        try await paidByCode()
        cashier.note("3: a tip and a reference")
        try await cashier.press("3", "0", ".", "g", shows: "Tip: ")
        try await cashier.press("1", "0", "%", "Enter", shows: "tip of ¥3.00")
        try await cashier.press("r", shows: "Reference:", "Enter OK")
        try await cashier.type("table 7", shows: "Reference: table 7", "Enter OK")
        try await cashier.press("Enter", shows: "tip of ¥3.00", "Enter Show code")
        try await cashier.press("Enter", shows: "Scan to pay")
        try await paidByCode()
        cashier.note("4: a payer's code is scanned")
        try await cashier.press("8", ".", shows: "Esc Clear")
        try await cashier.type(
            try await phone.code() + "\r",
            masked: "the payer's code",
            shows: "✓ PAID",
            "T0001-000004"
        )
        // Not Enter, which so soon after a scan is the end of its line.
        try await cashier.press("Space", shows: "Type the amount")
        cashier.note("5: by the sign on the counter")
        try await cashier.press("t", shows: "The payer types the amount")
        try await phone.payStatic(try await shownCode(), "6.60")
        try await cashier.sees("✓ PAID", "The sign on the counter")
        try await cashier.press("Enter", shows: "Type the amount")
        cashier.note("6 and 7: two pay a sum")
        try await cashier.press("5", "0", ".", "p", shows: "¥50.00 due")
        try await cashier.press("2", "0", ".", "Enter", shows: "Scan to pay")
        try await payShownCode()
        try await cashier.press("Enter", shows: "¥30.00 due")
        try await cashier.press("Enter", shows: "Scan to pay")
        try await paidByCode()
    }

    /// One thinks it over while the next is served; one says no; one goes away.
    func waitingCustomers() async throws {
        cashier.note("8: put aside")
        try await cashier.press("9", ".", "Enter", shows: "Scan to pay")
        let aside = try await shownCode()
        try await cashier.press("b", shows: "Type the amount", "WAITING")
        cashier.note("9: the next one pays first")
        try await cashier.press("4", ".", "Enter", shows: "Scan to pay")
        try await paidByCode()
        try await phone.pay(aside)
        try await cashier.sees("¥9.00  ✓ PAID")
        cashier.note("one goes away")
        try await cashier.press("7", ".", "Enter", shows: "Scan to pay")
        try await cashier.press("Escape", shows: "CANCELLED")
        try await cashier.press("Enter", shows: "Type the amount")
    }

    /// The network goes while a customer pays, and what is not known resolves itself once it is back.
    func networkCut() async throws {
        cashier.note("10, and the network goes")
        try await cashier.press("1", "1", ".", "Enter", shows: "Scan to pay")
        try await paidByCode()
        try await network.kill()
        try await cashier.sees("OFFLINE")
        try await cashier.press("3", ".", "Enter", shows: "? UNKNOWN", "stands in the ledger")
        try await cashier.press("F5", shows: "T0001-000011", "once online")
        network = try await ClearingNetwork(data: network.data, port: network.port)
        try await cashier.sees("online", "Nothing waits")
        try await cashier.press("F2", shows: "CANCELLED")
        try await cashier.press("Enter", shows: "Type the amount")
    }

    /// Part of a payment goes back.
    func refund() async throws {
        cashier.note("a refund")
        try await cashier.press("F3", shows: "¥11.00 ✓ PAID")
        try await cashier.press("Enter", shows: "Time line")
        try await cashier.press("r", shows: "At most CNY 11.00")
        try await cashier.press("1", ".", "Enter", shows: "Wrong amount")
        try await cashier.press("1", shows: "Capital R")
        try await cashier.press("R", shows: "PART REFUNDED", "refunded, says the network")
        try await cashier.press("Escape", shows: "3 Incoming]")
    }

    /// The lock, windows of other sizes, and the shell for a while.
    func lockAndWindow() async throws {
        cashier.note("a break")
        try await cashier.press("F12", shows: "Locked")
        try await cashier.press("2", "5", "8", "0", "Enter", shows: "· Wang")
        try await cashier.press("F2", shows: "Type the amount")
        try await cashier.resize(200, 60, shows: "Type the amount", "10 Admin")
        try await cashier.resize(80, 24, shows: "Type the amount", "10 Admin")
        try await cashier.shrink(60, 20, shows: "too small: 60x20")
        try await cashier.resize(80, 24, shows: "Type the amount", "10 Admin")
        try await cashier.press("C-z", shows: "shell>")
        try await cashier.pane.type(line: "fg")
        try await cashier.sees("Type the amount", "10 Admin")
    }

    /// The count, the Z report, the batch.
    func closing() async throws {
        cashier.note("the evening")
        try await cashier.press("F6", shows: "X report")
        try await cashier.press("z", shows: "Count the drawer")
        try await cashier.press("1", "9", "9", ".", "5", "Enter", shows: "Close shift 1 with CNY 199.50 counted? y")
        try await cashier.press("y", shows: "Z report 1", "short", "is closed")
        try await cashier.press("F7", shows: "acknowledged")
        try await cashier.press("F2", shows: "No shift")
        try await cashier.press("q", shows: "shell>")
    }

    /// What the till and the network have written down.
    func books() async throws {
        #expect(try await till.holds())
        let paid = "SELECT count(*) || ' ' || sum(amount) || ' ' || sum(refunded) FROM payments"
        #expect(try await till.ledger.value(paid) == "10 15920 100")
        #expect(try await till.ledger.value("SELECT state FROM batches") == "acknowledged")
        #expect(try await phone.balance() == 184_180)
    }

    private func paidByCode() async throws {
        try await payShownCode()
        try await cashier.press("Enter", shows: "Type the amount")
    }

    private func payShownCode() async throws {
        try await phone.pay(try await shownCode())
        try await cashier.sees("✓ PAID")
    }

    private func shownCode() async throws -> String {
        try await cashier.pane.code()
    }
}
