// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <functional>
#include <optional>
#include <vector>

#include <QCheckBox>
#include <QComboBox>

#include "fields/date_field.h"
#include "fields/quantity_field.h"
#include "fields/quantity_text.h"
#include "fields/text_field.h"
#include "fields/wheel_guard.h"
#include "inspector/marked_field.h"
#include "inspector/page.h"
#include "inspector/page_words.h"
#include "style/shown_units.h"

namespace cw::ui {

/// A page about rows of one table, one or several at once: each property is a field; where the rows differ it says so, and
/// what is entered then holds for all of them, as one entry of the history.
template <class Row>
class RowPage : public InspectorPage {
public:
    using InspectorPage::InspectorPage;

protected:
    using RowId = decltype(Row::id);
    using Rows = std::vector<const Row*>;
    /// The rows that the page is about.
    [[nodiscard]] virtual std::vector<RowId> ids() const = 0;

    [[nodiscard]] Rows rowsIn(const document::Document& document) const
    {
        Rows rows;
        for (const RowId& id : ids())
            if (const Row* row = document.template find<Row>(id)) rows.push_back(row);
        return rows;
    }

    template <class Change>
    void changeRows(const QString& title, Change change)
    {
        if (isRefreshing()) return;
        document::Edit edit;
        edit.title = title.toStdString();
        for (const Row* row : rowsIn(session().committed())) {
            Row next = *row;
            change(next);
            edit.put(session().committed(), std::move(next));
        }
        commit(edit);
    }

    /// What a number is: its words, the unit in which it is kept (times `to_base` in the base unit of its dimension), and
    /// where its default comes from; without `source` it has no default.
    struct Number {
        QString label, help;
        units::Dimension dimension;
        double Row::*member;
        double least, most;
        double to_base = 1;
        QString source;
        /// For figures whose unit stands in their label: another label and factor where US units are shown.
        QString us_label{};
        double us_factor = 1;

        [[nodiscard]] bool isUs() const { return !us_label.isEmpty() && ShownUnits::instance().system() == units::System::us; }
        /// From what is kept to what the field holds.
        [[nodiscard]] double factor() const { return to_base * (isUs() ? us_factor : 1); }
    };
    MarkedField* addNumber(const Number& number)
    {
        auto* field = new QuantityField(number.dimension);
        field->setHelp(number.help);
        auto* marked = addMarked(number.label, field);
        readers_.push_back([this, field, marked, number](const Rows& rows) {
            const auto value = shared<double>(rows, [&](const Row& row) { return row.*number.member; });
            const double factor = number.factor();
            field->setRange(number.least * factor, number.most * factor);
            setFieldLabel(*marked, number.isUs() ? number.us_label : number.label);
            field->setPlaceholderText(page_words::none(rows.size() > 1 && !value));
            field->setValue(value ? std::optional(*value * factor) : std::nullopt);
            if (number.source.isEmpty()) return;
            const double preset = Row{}.*number.member;
            const bool is_preset = value && *value == preset;
            const QString words = editText(preset * factor, number.dimension);
            marked->setMark(value ? std::optional(is_preset ? catalog::Provenance::defaulted : catalog::Provenance::user) : std::nullopt, is_preset ? number.source : page_words::insteadOf(words, number.source));
            marked->setReset(is_preset ? QString() : page_words::backTo(words));
        });
        connect(field, &QuantityField::committed, this, [this, number](double base) { changeRows(page_words::change(number.label), [&](Row& row) { row.*number.member = base / number.factor(); }); });
        connect(marked, &MarkedField::resetRequested, this, [this, number] { changeRows(page_words::reset(number.label), [&](Row& row) { row.*number.member = Row{}.*number.member; }); });
        return marked;
    }

    TextField* addText(const QString& label, std::string Row::*member, const QString& help = {})
    {
        auto* field = new TextField;
        field->setToolTip(help);
        addField(label, field);
        readers_.push_back([field, member](const Rows& rows) {
            const auto value = shared<std::string>(rows, [member](const Row& row) { return row.*member; });
            field->setPlaceholderText(value && value->empty() ? QString() : page_words::none(rows.size() > 1 && !value));
            field->setValue(value ? QString::fromStdString(*value) : QString());
        });
        connect(field, &TextField::committed, this, [this, label, member](const QString& text) { changeRows(page_words::change(label), [&](Row& row) { row.*member = text.toStdString(); }); });
        return field;
    }

    DateField* addDate(const QString& label, std::function<std::optional<units::Date>(const Row&)> get, std::function<void(Row&, std::optional<units::Date>)> set, bool optional)
    {
        auto* field = new DateField;
        field->setOptional(optional);
        addField(label, field);
        readers_.push_back([field, get](const Rows& rows) {
            const auto value = shared<std::optional<units::Date>>(rows, get);
            field->setPlaceholderText(page_words::none(rows.size() > 1 && !value));
            field->setValue(value.value_or(std::nullopt));
        });
        connect(field, &DateField::committed, this, [this, label, set](units::Date date) { changeRows(page_words::change(label), [&](Row& row) { set(row, date); }); });
        connect(field, &CheckedField::cleared, this, [this, label, set] { changeRows(page_words::change(label), [&](Row& row) { set(row, std::nullopt); }); });
        return field;
    }

    /// A whole number; nothing where the property may be missing.
    NumberField* addCount(const QString& label, std::function<std::optional<int>(const Row&)> get, std::function<void(Row&, std::optional<int>)> set, int least, int most, bool optional = false)
    {
        auto* field = new NumberField;
        field->setRange(least, most);
        field->setOptional(optional);
        addField(label, field);
        readers_.push_back([field, get](const Rows& rows) {
            const auto value = shared<std::optional<int>>(rows, get);
            field->setPlaceholderText(page_words::none(rows.size() > 1 && !value));
            field->setValue(value && *value ? std::optional<double>(**value) : std::nullopt);
        });
        connect(field, &QuantityField::committed, this, [this, label, set](double value) { changeRows(page_words::change(label), [&](Row& row) { set(row, static_cast<int>(std::lround(value))); }); });
        connect(field, &CheckedField::cleared, this, [this, label, set] { changeRows(page_words::change(label), [&](Row& row) { set(row, std::nullopt); }); });
        return field;
    }

    /// In the order of the enumeration.
    template <class Choice>
    QComboBox* addChoice(const QString& label, const QStringList& names, Choice Row::*member)
    {
        auto* box = new QComboBox;
        guardFromWheel(*box);
        box->addItems(names);
        box->setPlaceholderText(page_words::none(true));
        addField(label, box);
        readers_.push_back([box, member](const Rows& rows) {
            const auto value = shared<Choice>(rows, [member](const Row& row) { return row.*member; });
            box->setCurrentIndex(value ? static_cast<int>(*value) : -1);
        });
        connect(box, &QComboBox::activated, this, [this, label, member](int index) { changeRows(page_words::change(label), [&](Row& row) { row.*member = static_cast<Choice>(index); }); });
        return box;
    }

    QCheckBox* addCheck(const QString& label, bool Row::*member, const QString& help = {})
    {
        auto* box = new QCheckBox(label);
        box->setToolTip(help);
        addField(QString(), box);
        box->setAccessibleName(label);
        readers_.push_back([box, member](const Rows& rows) {
            const auto value = shared<bool>(rows, [member](const Row& row) { return row.*member; });
            box->setTristate(rows.size() > 1 && !value);
            box->setCheckState(!value ? (rows.empty() ? Qt::Unchecked : Qt::PartiallyChecked) : *value ? Qt::Checked : Qt::Unchecked);
        });
        connect(box, &QCheckBox::clicked, this, [this, label, member, box] { changeRows(page_words::change(label), [&](Row& row) { row.*member = box->checkState() != Qt::Unchecked; }); });
        return box;
    }

    /// An item of one of the kinds; `none`: what an empty id is called.
    QComboBox* addItem(const QString& label, std::vector<catalog::Kind> kinds, ItemId Row::*member, const QString& none)
    {
        auto* box = new QComboBox;
        guardFromWheel(*box);
        box->setPlaceholderText(page_words::none(true));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        addField(label, box);
        readers_.push_back([this, box, kinds = std::move(kinds), member, none](const Rows& rows) {
            const auto value = shared<ItemId>(rows, [member](const Row& row) { return row.*member; });
            page_words::fillItems(*box, session().lookup(), kinds, value.value_or(ItemId()), none);
            if (!value) box->setCurrentIndex(-1);
        });
        connect(box, &QComboBox::activated, this, [this, label, member, box] { changeRows(page_words::change(label), [&](Row& row) { row.*member = ItemId(box->currentData().toString().toStdString()); }); });
        return box;
    }

    /// Shows every property anew.
    void readFields()
    {
        const Refreshing now(*this);
        const Rows rows = rowsIn(session().document());
        for (const auto& read : readers_) read(rows);
    }

    /// What all rows have; nothing: they differ, or there is none.
    template <class Value, class Get>
    static std::optional<Value> shared(const Rows& rows, Get get)
    {
        if (rows.empty()) return std::nullopt;
        const Value first = get(*rows.front());
        for (const Row* row : rows)
            if (!(get(*row) == first)) return std::nullopt;
        return first;
    }

private:
    MarkedField* addMarked(const QString& label, QWidget* field)
    {
        auto* marked = new MarkedField(field);
        marked->setLabel(label);
        addField(label, marked);
        marked->setMinimumWidth(MarkedField::least_width);
        field->setAccessibleName(label);
        return marked;
    }

    std::vector<std::function<void(const Rows&)>> readers_;
};

/// A page about the one row of a plan.
template <class Row>
class PlanPage : public RowPage<Row> {
public:
    using RowPage<Row>::RowPage;

protected:
    [[nodiscard]] std::vector<decltype(Row::id)> ids() const override { return {this->session().committed().template single<Row>().id}; }
};

}  // namespace cw::ui
