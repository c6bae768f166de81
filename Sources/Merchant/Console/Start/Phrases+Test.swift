/// What the till says of its first payment.
extension Phrases {
    var testPrompt: String {
        say("Test payment: Enter shows its code, a phone pays it, R gives it back.", "测试收款：按回车出码，用手机付款，到账后按 R 退回。")
    }
    var testPaid: String { say("The test has worked: R gives the money back.", "测试成功：按 R 退回此款。") }
}
