"""The frame of the record page: styles of our own, and the two things its works can do."""

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">{head}{extra}</head>
<body><app-root class="desktop"><app-header><b class="brand">ORCID <small>stand-in for testing</small></b>{menu}</app-header>
{body}</app-root></body></html>"""

STYLE_AND_SCRIPT = """<style>
body{margin:0;font:15px/1.5 "Noto Sans",system-ui,sans-serif;color:#212121;background:#f5f5f5}
app-header{display:flex;justify-content:space-between;align-items:center;padding:.7rem 1.5rem;background:#fff;border-bottom:1px solid #ddd}
.brand{font-size:1.2rem;color:#5d7b1c} .brand small{color:#666;font-weight:400;font-size:.75rem}
app-my-orcid,app-main,app-work-stack-group,app-work-stack,app-panel,app-panels,app-work,app-record-header,
app-panel-data,app-panel-source,app-panel-data-line,app-display-external-ids,app-work-details,mat-paginator{display:block}
main{max-width:1210px;margin:0 auto;padding:1rem} app-record-header{background:#003449;color:#fff;padding:1rem 1.5rem;border-radius:.25rem}
app-record-header h1{font-size:1.5rem;margin:0} app-record-header h2{font-size:.95rem;font-weight:400;margin:.3rem 0 0} app-record-header p{margin:0;opacity:.8}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem} .main-action-button{float:right}
.header-container{display:flex;justify-content:space-between;align-items:center;background:#e0e0e0;padding:.4rem 1rem;border-radius:.25rem} h3.activity-header{font-size:1rem;margin:0}
app-panel{background:#fff;border:1px solid #ddd;border-radius:.25rem;margin:.75rem 0} .panel-main .header{background:#f4f4f4;padding:.5rem 1rem} h4.work-title{margin:0;font-size:1rem}
.body{padding:.5rem 1rem} .panel-data-container{display:flex;gap:1rem;justify-content:space-between} .align-end-content{flex:none;max-width:50%}
.general-data,.secondary-text{font-size:.88rem} a{color:#085c77} [role=button]{cursor:pointer;text-decoration:underline}
.panel-footer{border-top:1px solid #eee;padding-top:.4rem;font-size:.85rem} .source-items{display:flex;justify-content:space-between} .source-title>div,.preferred-source>div{display:inline}
.verified{color:#7faa26} .display-the-stack{border-left:4px solid #085c77;padding-left:.5rem} app-work-details{font-size:.85rem;margin-top:.5rem} app-work-details p,h5{margin:.15rem 0} .uppercase{text-transform:uppercase;font-size:.8rem}
mat-paginator{padding:.4rem 1rem;font-size:.85rem}
@media (max-width:600px){#menu-signin-button{display:none}.panel-data-container,.source-items{flex-direction:column}.align-end-content{max-width:none}}
</style><script>
addEventListener("click", (event) => {
  const details = event.target.closest?.(".show-details");
  if (details) {
    details.parentElement.append(details.parentElement.querySelector(".details").content.cloneNode(true));
    details.remove();
  }
  const opener = event.target.closest?.(".open-stack");
  if (opener) {
    const stack = opener.closest("app-work-stack");
    const open = stack.classList.toggle("display-the-stack");
    opener.dataset.closed ??= opener.textContent;
    opener.textContent = open ? "(Close other sources)" : opener.dataset.closed;
    if (open) stack.append(stack.querySelector(".other-sources").content.cloneNode(true));
    else stack.querySelectorAll(":scope > app-panel ~ app-panel").forEach((panel) => panel.remove());
  }
});
</script>"""
