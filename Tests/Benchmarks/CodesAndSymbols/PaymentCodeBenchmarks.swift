import Benchmark
import Money
import PaymentCodes

func registerPaymentCodes() {
    // A thousand a measurement, for one alone is as short as a look at the clock.
    var configuration = Benchmark.defaultConfiguration
    configuration.scalingFactor = .kilo
    Benchmark("Payment code: parse \(Sample.order.utf8.count) bytes, an order", configuration: configuration) {
        for _ in $0.scaledIterations { blackHole(try OrderCode(parsing: Sample.order)) }
    }
    for text in [Sample.sign, Sample.specification] {
        Benchmark("Payment code: parse \(text.utf8.count) bytes", configuration: configuration) {
            for _ in $0.scaledIterations { blackHole(try MerchantPresentedCode(parsing: text)) }
        }
    }
    let price = Money(minorUnits: 8880, currency: .cny)
    Benchmark("Payment code: build", configuration: configuration) {
        for _ in $0.scaledIterations { blackHole(try shop.dynamicCode(amount: price, reference: "T0001-000001")) }
    }
}

private let shop = CrossBorderCode(
    account: .network(merchant: "M-0001"),
    categoryCode: "5812",
    currency: .cny,
    countryCode: "CN",
    name: "LAO WANG NOODLES",
    city: "BEIJING",
    localized: LocalizedMerchant(language: "zh", name: "老王面馆", city: "北京"),
    terminal: "T0000001"
)
