// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include <Eigen/Eigenvalues>
#include <Spectra/SymEigsSolver.h>

#include "fabric/switch_graph.h"

namespace cw::fabric {

namespace {

/// c - W^-1/2 L W^-1/2 with its known first vector taken out, so that the wanted value is the largest one.
class Operator {
public:
    using Scalar = double;

    explicit Operator(const SwitchGraph& graph) : graph_(graph)
    {
        const std::size_t count = graph.edges.size();
        scale_.resize(count);
        first_.resize(count);
        degree_.resize(count);
        double all = 0;
        for (std::size_t v = 0; v < count; ++v) {
            const auto weight = static_cast<double>(graph.weight[v]);
            scale_[v] = 1 / std::sqrt(weight);
            first_[v] = std::sqrt(weight);
            all += weight;
            for (const Edge& edge : graph.edges[v]) degree_[v] += static_cast<double>(edge.mbps);
            most_ = std::max(most_, 2 * degree_[v] / weight);
        }
        for (double& entry : first_) entry /= std::sqrt(all);
        // Eigenvalues of the scaled Laplacian are at most twice the largest degree over weight when weights are even;
        // otherwise the sum over both ends of an edge bounds them (Gershgorin).
        for (std::size_t v = 0; v < count; ++v) {
            double row = degree_[v] * scale_[v] * scale_[v];
            for (const Edge& edge : graph.edges[v]) row += static_cast<double>(edge.mbps) * scale_[v] * scale_[static_cast<std::size_t>(edge.to)];
            most_ = std::max(most_, row);
        }
    }

    [[nodiscard]] Eigen::Index rows() const { return static_cast<Eigen::Index>(graph_.edges.size()); }
    [[nodiscard]] Eigen::Index cols() const { return rows(); }
    [[nodiscard]] double most() const { return most_; }

    void perform_op(const double* in, double* out) const
    {
        double along = 0;
        for (std::size_t v = 0; v < scale_.size(); ++v) along += first_[v] * in[v];
        for (std::size_t v = 0; v < scale_.size(); ++v) {
            double sum = degree_[v] * scale_[v] * in[v];
            for (const Edge& edge : graph_.edges[v]) {
                const auto to = static_cast<std::size_t>(edge.to);
                sum -= static_cast<double>(edge.mbps) * scale_[to] * in[to];
            }
            out[v] = most_ * (in[v] - along * first_[v]) - scale_[v] * sum;
        }
    }

    [[nodiscard]] double scale(std::size_t v) const { return scale_[v]; }

private:
    const SwitchGraph& graph_;
    std::vector<double> scale_;
    std::vector<double> first_;
    std::vector<double> degree_;
    double most_ = 0;
};

/// The largest value of the operator and its vector.
struct Pair {
    double value = 0;
    Eigen::VectorXd vector;
};

/// Of a small operator, by its whole matrix: no iteration that could fail to settle.
Pair largestOfAll(const Operator& matrix)
{
    Eigen::MatrixXd all(matrix.rows(), matrix.cols());
    Eigen::VectorXd unit = Eigen::VectorXd::Zero(matrix.rows());
    for (Eigen::Index column = 0; column < matrix.cols(); ++column) {
        unit[column] = 1;
        matrix.perform_op(unit.data(), all.col(column).data());
        unit[column] = 0;
    }
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(all);
    return {solver.eigenvalues()[matrix.rows() - 1], solver.eigenvectors().col(matrix.rows() - 1)};
}

/// Of a large one, step by step. A matrix with few different values (switches joined all to all) can leave the solver
/// without further directions, which it reports by an exception.
std::optional<Pair> largestByLanczos(Operator& matrix)
{
    constexpr int most_rounds = 1000;
    constexpr double tolerance = 1e-10;
    for (const Eigen::Index directions : {40, 12, 4}) {
        try {
            Spectra::SymEigsSolver<Operator> solver(matrix, 1, directions);
            solver.init();
            if (solver.compute(Spectra::SortRule::LargestAlge, most_rounds, tolerance) == 1) return Pair{solver.eigenvalues()[0], solver.eigenvectors().col(0)};
        } catch (const std::runtime_error&) {
            continue;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Spectrum> spectrumOf(const SwitchGraph& graph)
{
    constexpr Eigen::Index small = 200;
    const auto count = static_cast<Eigen::Index>(graph.edges.size());
    if (count < 3 || std::any_of(graph.weight.begin(), graph.weight.end(), [](std::int64_t w) { return w == 0; })) return std::nullopt;
    Operator matrix(graph);
    if (matrix.most() <= 0) return std::nullopt;
    const std::optional<Pair> largest = count <= small ? largestOfAll(matrix) : largestByLanczos(matrix);
    if (!largest) return std::nullopt;
    Eigen::VectorXd image(count);
    matrix.perform_op(largest->vector.data(), image.data());
    const double residual = (image - largest->value * largest->vector).norm();
    Spectrum spectrum;
    spectrum.least = std::max(0.0, matrix.most() - largest->value - 2 * residual - 1e-9 * matrix.most());
    for (Eigen::Index v = 0; v < count; ++v) spectrum.vector.push_back(largest->vector[v] * matrix.scale(static_cast<std::size_t>(v)));
    return spectrum;
}

}  // namespace cw::fabric
