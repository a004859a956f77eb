import time
import tests.helpers.day as d
from tests.helpers.day import *
def test_day(windows, home, tmp_path):
    hand = windows.start(home)
    for n in ("make_vault","fill_municipality","edit_directory","open_case","protect","open_guide","answer_everything","sign_off","prepare_report","keep_first_finding","remove_all_findings","seal_report","take_out","check_file"):
        f=getattr(d,n)
        def g(*a,f=f,n=n,**k):
            t=time.monotonic(); c=time.process_time()
            r=f(*a,**k)
            print(n, round(time.monotonic()-t,2), round(time.process_time()-c,2))
            return r
        setattr(d,n,g)
    w=Words()
    whole_day(hand, w, tmp_path/"ut.pdf")
