import Measuring

/// Payments as they arrive: from the amount to the code, and what the screen is sent when the network says paid.
struct ArrivalFigures {
    private let shop: Shop
    private static let repetitions = 20

    init(_ shop: Shop) {
        self.shop = shop
    }

    func figures() throws -> [Figure] {
        let console = try shop.console()
        try console.wait(for: "Type the amount")
        console.settle()
        var (codes, paid): ([Double], [Double]) = ([], [])
        for _ in 0..<Self.repetitions {
            for key in ["1", "2", ".", "5"] { _ = console.press(key) }
            let frame = console.press("\r")
            codes.append(frame.text.contains("Scan to pay") ? frame.last : try console.wait(for: "Scan to pay").last)
            console.settle()
            try shop.pay(try shop.shownCode())
            // The seconds that count down are sent with it.
            paid.append(Double(try console.wait(for: "PAID").bytes))
            console.settle()
            _ = console.press("\r")
            console.settle()
        }
        return [
            Figure(
                work: "12.50: four keys, then Enter to the code",
                ours: median(codes).asDuration,
                beside: "",
                result: "no key after Enter",
                goal: "",
                isMet: nil
            ),
            Figure(
                work: "a payment arrives",
                ours: "\(median(paid).rounded(to: 0)) bytes",
                beside: "",
                result: "to show PAID instead of the code",
                goal: "",
                isMet: nil
            ),
        ]
    }
}
