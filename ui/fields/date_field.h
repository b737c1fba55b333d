// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "fields/checked_field.h"
#include "units/units.h"

namespace cw::ui {

/// A line for a day, as 2024-08-01.
class DateField final : public CheckedField {
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<units::Date>& value() const { return value_; }
    /// Shown at once, unless the user is in the middle of typing.
    void setValue(std::optional<units::Date> value);

signals:
    /// The user entered another day.
    void committed(cw::units::Date date);

protected:
    [[nodiscard]] QString valueText() const override;
    [[nodiscard]] bool hasValue() const override { return value_.has_value(); }
    [[nodiscard]] Taken take(const QString& text) override;
    void tell() override { emit committed(*value_); }
    void forget() override { value_.reset(); }

private:
    std::optional<units::Date> value_;
};

}  // namespace cw::ui
