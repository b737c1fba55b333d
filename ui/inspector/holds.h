// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "inspector/totals.h"

namespace cw::ui {

class InspectorPage;

/// The read-only figures of what is selected, as they follow every change: GPUs, racks, power, heat, ports.
class Holds final {
public:
    /// `size_label`: what the first line is called.
    void add(InspectorPage& page, const QString& size_label);
    /// An empty `size`: nothing in it has a footprint.
    void show(const Totals& totals, const QString& size);

    [[nodiscard]] QString gpus() const { return gpus_->text(); }
    [[nodiscard]] QString racks() const { return racks_->text(); }
    [[nodiscard]] QString power() const { return it_->text(); }
    [[nodiscard]] QString heat() const { return heat_->text(); }
    [[nodiscard]] QString ports() const { return ports_->text(); }

private:
    QLabel* size_ = nullptr;
    QLabel* copies_ = nullptr;
    QLabel* racks_ = nullptr;
    QLabel* gpus_ = nullptr;
    QLabel* it_ = nullptr;
    QLabel* heat_ = nullptr;
    QLabel* ports_ = nullptr;
    QLabel* switch_ports_ = nullptr;
};

}  // namespace cw::ui
