import Till

extension EffectRunner {
    func perform(_ effect: ReconcileEffect) async throws {}
}
