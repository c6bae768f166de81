/// A comparison that names, once the whole journal was replayed, what is not as the replay made it.
protocol FinishedComparison: AnyObject {
    func finish(_ findings: inout VerificationFindings) throws
}
