// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrange/filter_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include "style/mnemonic.h"

namespace cw::ui {

namespace {

QString nameOf(const auto& row) { return QString::fromStdString(row.name.empty() ? row.id.text() : row.name); }

}  // namespace

FilterDialog::FilterDialog(PlanView& plan, QWidget* parent)
    : QDialog(parent), plan_(plan), text_(new QLineEdit), content_(new QComboBox), kind_(new QComboBox), maker_(new QComboBox), phase_(new QComboBox), area_(new QComboBox), layer_(new QComboBox),
      adds_(new QCheckBox(tr("&Add to what is selected"))), count_(new QLabel)
{
    setWindowTitle(tr("Select by what things are"));
    auto* form = new QFormLayout;
    const std::pair<QString, QWidget*> fields[] = {{tr("&Text"), text_}, {tr("&Content"), content_}, {tr("&Kind of equipment"), kind_}, {tr("&Maker"), maker_},
                                                   {tr("&Phase"), phase_}, {tr("A&rea"), area_}, {tr("&Layer"), layer_}};
    for (const auto& [name, field] : fields) {
        form->addRow(name, field);
        field->setAccessibleName(withoutMnemonic(name));
        field->setMinimumWidth(260);
    }
    text_->setPlaceholderText(tr("in the label, the name or the id"));
    fill();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    select_ = buttons->addButton(tr("Select"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(adds_);
    column->addWidget(count_);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(text_, &QLineEdit::textChanged, this, &FilterDialog::follow);
    for (QComboBox* box : {content_, kind_, maker_, phase_, area_, layer_}) connect(box, &QComboBox::currentIndexChanged, this, &FilterDialog::follow);
    select_->setDefault(true);
    follow();
}

void FilterDialog::fill()
{
    const PlanScene& scene = plan_.scene();
    const PlanContents found = contentsOf(scene);
    for (QComboBox* box : {content_, kind_, maker_, phase_, area_, layer_}) box->addItem(tr("any"));
    for (const auto& content : found.contents) {
        contents_.push_back(content);
        const std::string& name = scene.shape(content).name();
        content_->addItem(QString::fromStdString(name.empty() ? std::visit([](const auto& id) { return id.text(); }, content) : name));
    }
    for (const catalog::Kind kind : found.kinds) kind_->addItem(QString::fromUtf8(catalog::name(kind).data(), static_cast<qsizetype>(catalog::name(kind).size())).replace(QLatin1Char('_'), QLatin1Char(' ')), static_cast<int>(kind));
    for (const std::string& maker : found.makers) maker_->addItem(QString::fromStdString(maker));
    phase_->addItem(tr("with the first"), QString());
    for (const auto& row : scene.document().table<phases::Phase>().rows()) phase_->addItem(nameOf(*row), QString::fromStdString(row->id.text()));
    for (const auto& row : scene.document().table<floorplan::Area>().rows()) area_->addItem(nameOf(*row), QString::fromStdString(row->id.text()));
    // In the order of Appearance.
    layer_->addItems({tr("Computing"), tr("Network"), tr("Storage"), tr("Management"), tr("Power"), tr("Cooling"), tr("Other")});
}

PlanFilter FilterDialog::filter() const
{
    PlanFilter filter;
    filter.text = text_->text().trimmed().toStdString();
    if (content_->currentIndex() > 0) filter.content = contents_[static_cast<std::size_t>(content_->currentIndex() - 1)];
    if (kind_->currentIndex() > 0) filter.kind = static_cast<catalog::Kind>(kind_->currentData().toInt());
    if (maker_->currentIndex() > 0) filter.maker = maker_->currentText().toStdString();
    if (phase_->currentIndex() > 0) filter.phase = PhaseId(phase_->currentData().toString().toStdString());
    if (area_->currentIndex() > 0) filter.area = AreaId(area_->currentData().toString().toStdString());
    if (layer_->currentIndex() > 0) filter.layer = static_cast<Appearance>(layer_->currentIndex() - 1);
    return filter;
}

void FilterDialog::follow()
{
    const auto found = static_cast<int>(matching(plan_.scene(), filter()).size());
    count_->setText(tr("%n placement(s) fit.", nullptr, found));
    select_->setEnabled(found > 0);
}

void FilterDialog::accept()
{
    auto found = matching(plan_.scene(), filter());
    Selection& selection = plan_.session()->selection();
    if (adds_->isChecked()) found.insert(selection.subjects().begin(), selection.subjects().end());
    selection.set(std::move(found));
    QDialog::accept();
}

}  // namespace cw::ui
